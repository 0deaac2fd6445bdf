"""Who is at the keyboard."""

import pytest

from bot.desk.notes import note
from bot.desk.person import need_manager, os_user, person_of
from bot.desk.refusal import Refused
from bot.settings.model import Person
from tests.desks import Desk, this_user


def test_the_person_is_the_operating_systems_user_whatever_the_environment_says(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "ruben")
    monkeypatch.setenv("USER", "ruben")
    assert os_user() == this_user()
    assert person_of(desk.office.settings, os_user()).name == "Noor"


def test_an_unknown_user_is_told_what_to_add_and_where(desk: Desk) -> None:
    with pytest.raises(Refused, match=r"nobody here is known as eve: add .*os_user: eve.*akkoord\.yaml"):
        person_of(desk.office.settings, "eve")


def test_who_no_longer_stands_in_the_settings_may_do_nothing(desk: Desk) -> None:
    case = desk.open_case()
    with pytest.raises(Refused, match="Eve is not among people"):
        note(desk.office, Person(name="Eve", role="manager"), case, "let me in")


def test_a_managers_right_is_refused_to_a_controller_by_name(desk: Desk) -> None:
    with pytest.raises(Refused, match="Noor is a controller"):
        need_manager(desk.person("Noor"), "to make a policy count")
    need_manager(desk.person("Ruben"), "to make a policy count")
