"""Who is at the keyboard: the operating system's user, as `akkoord.yaml` names them."""

import os
import pwd

from bot.desk.refusal import Refused
from bot.settings import Settings
from bot.settings.model import Person

MANAGER = "manager"


def os_user() -> str:
    """Name the user that this process runs as; what the environment says about it is not asked.

    A user id without a name, as containers have them, is given as its number.
    """
    number = os.getuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


def person_of(settings: Settings, user: str) -> Person:
    """Give the person whom the settings know under that user; anybody else is `Refused`."""
    found = settings.person_by_os_user(user)
    if found is None:
        raise Refused(
            f"nobody here is known as {user}: add {{name: YOUR NAME, role: controller, os_user: {user}}} "
            f"to people in {settings.file}"
        )
    return found


def known(settings: Settings, person: Person) -> Person:
    """Give the person as the settings have them now; who no longer stands there has no rights, whoever says so."""
    found = next((one for one in settings.people if one.name == person.name), None)
    if found is None:
        raise Refused(f"{person.name} is not among people in {settings.file}; add them there")
    return found


def is_manager(person: Person) -> bool:
    """Whether the person sets limits and may go beyond them with a reason."""
    return person.role == MANAGER


def need_manager(person: Person, what: str) -> None:
    """Refuse `what` to everybody but a manager."""
    if not is_manager(person):
        raise Refused(f"{what} is a manager's right, and {person.name} is a {person.role}: ask a manager")
