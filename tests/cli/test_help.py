"""What `akkoord --help` promises."""

import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from bot.cli import COMMANDS, HELP, main


def leaves() -> list[tuple[str, ...]]:
    """Name every command, those of groups too."""
    found: list[tuple[str, ...]] = []
    context = click.Context(main)
    for name in COMMANDS:
        command = main.get_command(context, name)
        assert command is not None
        found.append((name,))
        if isinstance(command, click.Group):
            found += [(name, inner) for inner in command.commands]
    return found


def test_every_command_has_its_line_in_the_list() -> None:
    assert list(HELP) == list(COMMANDS)
    listed = CliRunner().invoke(main, ["--help"]).output
    for name, line in HELP.items():
        assert f"  {name} " in listed
        assert line in " ".join(listed.split())


@pytest.mark.parametrize("command", leaves(), ids=" ".join)
def test_every_command_explains_itself_with_an_example(command: tuple[str, ...]) -> None:
    result = CliRunner().invoke(main, [*command, "--help"])
    assert result.exit_code == 0
    assert "Example" in result.output
    assert f"akkoord {' '.join(command)}" in " ".join(result.output.split())


def test_the_list_of_commands_imports_none_of_what_they_need() -> None:
    code = (
        "import sys; sys.argv = ['akkoord', '--help']\n"
        "from bot.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'sqlalchemy', 'pydantic', 'jinja2', 'rich', 'negotiation', 'imapclient'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603 ours
    assert done.returncode == 0, done.stderr


def test_wrong_use_leaves_with_two() -> None:
    for arguments in (
        ["nonsense"],
        ["paid", "x"],
        ["paid", "1", "12", "--on", "2026-01-01"],
        ["remind"],
        ["rule", "1"],
    ):
        assert CliRunner().invoke(main, arguments).exit_code == 2, arguments
