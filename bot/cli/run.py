"""`akkoord run`: the assistant at work."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.at_the_desk import config_option, open_office

if TYPE_CHECKING:
    from bot.office import Office


@click.command()
@config_option
@click.option("--verbose", is_flag=True, help="Log every step.")
def run(config: Path, *, verbose: bool) -> None:
    """Read the mailboxes, decide, and send, until SIGTERM or Ctrl-C; then finish what is under way and leave with 0.

    Logs are JSON lines on standard error, with case numbers and Message-IDs, never addresses or text.

    Example: akkoord run -c /etc/akkoord/akkoord.yaml
    """
    import asyncio

    from bot.log import write_logs

    with open_office(config) as office:
        office.book()  # without a policy that counts there is nothing to run
        write_logs(verbose=verbose)
        asyncio.run(_until_stopped(office))


async def _until_stopped(office: "Office") -> None:
    import asyncio

    from bot.running import run as run_office
    from bot.running import stop_on_signals

    stop = asyncio.Event()
    stop_on_signals(stop)
    await run_office(office, stop)
