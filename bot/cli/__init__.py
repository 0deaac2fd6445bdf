"""The console script `akkoord`: one module a command, imported only when that command runs."""

from importlib import import_module
from typing import Any

import click

COMMANDS: dict[str, str] = {
    "init": "bot.cli.init:init",
    "demo": "bot.cli.demo:demo",
    "check": "bot.cli.check:check",
    "run": "bot.cli.run:run",
    "import": "bot.cli.import_:import_",
    "cases": "bot.cli.cases:cases",
    "case": "bot.cli.case:case",
    "approvals": "bot.cli.approvals:approvals",
    "rule": "bot.cli.rule:rule",
    "release": "bot.cli.release:release",
    "remind": "bot.cli.remind:remind",
    "agree": "bot.cli.agree:agree",
    "paid": "bot.cli.paid:paid",
    "note": "bot.cli.note:note",
    "resume": "bot.cli.resume:resume",
    "resolve": "bot.cli.resume:resolve",
    "wrong": "bot.cli.wrong:wrong",
    "arrival": "bot.cli.arrival:arrival",
    "policy": "bot.cli.policy:policy",
    "negotiate": "bot.cli.negotiate:negotiate",
    "interpret": "bot.cli.interpret:interpret",
    "read": "bot.cli.read:read",
    "replay": "bot.cli.replay:replay",
    "verify": "bot.cli.verify:verify",
}
"""Each command and where it stands, in the order in which `--help` lists them."""

HELP: dict[str, str] = {
    "init": "Write the first settings and policy of an installation.",
    "demo": "Play the whole thing on this machine; no accounts needed.",
    "check": "Try settings, policy, database, letters and every server.",
    "run": "Read mail, decide and send, until stopped.",
    "import": "Take in open items from the books.",
    "cases": "List cases.",
    "case": "Show one case: what happened, what was decided, and why.",
    "approvals": "List what waits for a person.",
    "rule": "Approve, refuse or amend an offer that waits for approval.",
    "release": "Let proposed letters, or a new case's letters, leave.",
    "remind": "Send one plain reminder.",
    "agree": "Record a deal that you made yourself.",
    "paid": "Record money that came.",
    "note": "Write something down about a case.",
    "resume": "Hand a case back to the assistant.",
    "resolve": "Say how a dispute ended.",
    "wrong": "Take a wrong reading back, and what came of it.",
    "arrival": "Assign, retry or dismiss a message that could not be placed.",
    "policy": "Check, explain and activate the limits.",
    "negotiate": "Decide JSON lines: the core alone.",
    "interpret": "Read debtors' words into acts, JSON lines.",
    "read": "Show what is seen in a mail.",
    "replay": "Decide a recorded case again and compare.",
    "verify": "Check the journal's chain.",
}
"""One line a command for `--help`, so that it need not import them all."""


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

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 likewise
        """List the commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, HELP[name]) for name in COMMANDS])

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; whatever goes wrong is told in one line, with the exit status that it has."""
        try:
            return super().invoke(ctx)
        except (click.exceptions.Exit, click.ClickException, click.Abort, BrokenPipeError):
            raise
        except Exception as error:  # noqa: BLE001 no traceback reaches a user
            from bot.cli.failures import in_lines

            lines, status = in_lines(error)
            for line in lines:
                click.echo(line, err=True)
            ctx.exit(status)


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="akkoord")
def main() -> None:
    """Negotiate overdue invoices with debtors, in their own words and within a manager's limits."""
