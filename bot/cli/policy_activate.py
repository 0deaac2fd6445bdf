"""`akkoord policy activate`: make limits count."""

from pathlib import Path

import click

from bot.cli.at_the_desk import at_a_terminal, config_option, json_option, open_office, person_here, print_json


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@config_option
@click.option("--lang", type=click.Choice(["nl", "en"]), default="en", show_default=True, help="Language.")
@click.option("--yes", is_flag=True, help="Make it count without asking.")
@json_option
def activate(file: Path, config: Path, lang: str, *, yes: bool, as_json: bool) -> None:
    """Make FILE the policy that counts: says what changes, and records who did it and when. A manager's right.

    Example: akkoord policy activate policy.yaml -c akkoord.yaml
    """
    from bot.desk.activation import activate as make_it_count
    from bot.desk.activation import read_policy
    from bot.desk.person import need_manager
    from bot.policy_file import load_policy

    load_policy(file)  # says in its own words where the file is wrong or cannot be read
    with open_office(config) as office:
        person = person_here(office)
        need_manager(person, "to make a policy count")
        wanted = read_policy(office, file.read_text(encoding="utf-8"), str(file), lang)
        if not as_json:
            for line in wanted.changes:
                click.echo(line)
        if not yes and not as_json and not wanted.counts_already and at_a_terminal():
            click.confirm("Make it count?", abort=True)
        is_new = make_it_count(office, person, wanted)
    version = wanted.book.fingerprint
    if as_json:
        print_json({"fingerprint": version, "new": is_new, "by": person.name, "changes": list(wanted.changes)})
    elif is_new:
        click.echo(f"{file}: version {version[:12]} counts from now on, by {person.name}")
    else:
        click.echo(f"{file}: version {version[:12]} counts already")
