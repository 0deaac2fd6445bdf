"""`akkoord demo`: the whole thing on this machine, no accounts needed."""

from pathlib import Path

import click


@click.command()
@click.option(
    "--dir",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo-out"),
    show_default=True,
    help="Where mails, agreements, database and transcript are left.",
)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Other amounts and numbers.")
def demo(folder: Path, seed: int) -> None:
    """Play 45 days of 15 debtors who answer a reminder in four languages, with embedded mail servers.

    Everything is real but the clock and the people: mails go through SMTP and IMAP, each answer is read, decided
    within the limits of DIR/policy.yaml and recorded.

    Example: akkoord demo --dir /tmp/demo --seed 7
    """
    import asyncio

    from rich.console import Console

    try:
        from bot.demo.play import play
    except ModuleNotFoundError as error:
        raise click.ClickException(
            f"the demo's mail servers are not installed ({error.name}): pip install 'akkoord[demo]'"
        ) from error
    from bot.demo.screen import WIDTH

    console = Console(highlight=False)
    if console.width > WIDTH or not console.is_terminal:
        console = Console(highlight=False, width=WIDTH)
    asyncio.run(play(folder, seed, console))
