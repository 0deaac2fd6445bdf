"""`akkoord negotiate`: the core over JSON lines, for integrators, simulations and tests."""

import sys
from pathlib import Path

import click


@click.command(
    epilog="""\b
Example:
  akkoord negotiate --policy policy.yaml < lines.jsonl > answers.jsonl"""
)
@click.option(
    "--policy",
    "policy_path",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The limits: a policy file.",
)
def negotiate(policy_path: Path) -> None:
    """Decide JSON lines from standard input, one answer a line.

    Each line is a JSON object with `case`, `on` and `type`; see the README for the format. The same lines always get
    the same answers. No clock, network or database is used.
    """
    from bot.cli.policy import policy_book
    from bot.protocol import Protocol

    protocol = Protocol(policy_book(policy_path))
    try:
        for line in sys.stdin.buffer:
            sys.stdout.write(protocol.answer(line))
            sys.stdout.flush()
    except BrokenPipeError:
        # the reader has gone: there is nobody to answer any more
        sys.stderr.close()
