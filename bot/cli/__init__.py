"""The console script `akkoord`: one module a command, imported only when that command runs."""

from importlib import import_module

import click

COMMANDS: dict[str, str] = {
    "init": "bot.cli.init:init",
    "demo": "bot.cli.demo:demo",
    "negotiate": "bot.cli.negotiate:negotiate",
    "interpret": "bot.cli.interpret:interpret",
    "read": "bot.cli.read:read",
    "policy": "bot.cli.policy:policy",
}
"""Each command and where it stands, in the order in which `--help` lists them."""


class LazyGroup(click.Group):
    """A group that imports a command's module when it is asked for, so that each command starts at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 click gives the context
        """Name the commands in their order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 likewise
        """Import the command."""
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(import_module(module), name)
        return command


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="akkoord")
def main() -> None:
    """Negotiate overdue invoices with debtors, in their own words and within a manager's limits."""
