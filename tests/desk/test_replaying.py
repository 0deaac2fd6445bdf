"""A recorded case decided again."""

import json

import pytest
from sqlalchemy import create_engine, text

from bot.case_file import Unreadable
from bot.desk.replaying import replay_case
from tests.desks import Desk


def test_every_step_is_decided_as_it_was_recorded(desk: Desk) -> None:
    case = desk.asked_plan()
    desk.pass_days(5)
    replayed = replay_case(desk.office, case)
    assert replayed.difference is None
    assert replayed.steps >= 3


def test_under_another_policy_since_a_case_still_replays_under_its_own(desk: Desk) -> None:
    case = desk.asked_plan()
    stricter = (
        (desk.folder / "policy.yaml").read_text(encoding="utf-8").replace("count_at_most: 12", "count_at_most: 3")
    )
    desk.office.ledger.activate_policy(stricter, "a" * 64, "Ruben", desk.clock.now(), ())
    assert replay_case(desk.office, case).difference is None


def test_the_first_difference_is_shown_with_its_place(desk: Desk) -> None:
    case = desk.asked_plan()
    engine = create_engine(desk.office.settings.database_url)
    with engine.begin() as connection:
        rows = connection.execute(
            text("SELECT rowid, payload FROM journal_payload WHERE payload LIKE '%ask_approval%'")
        ).all()
        (row,) = rows
        payload = json.loads(row.payload)
        payload["steps"][-1]["actions"][0]["why"] = "cost_above"
        connection.execute(
            text("UPDATE journal_payload SET payload = :payload WHERE rowid = :id"),
            {"payload": json.dumps(payload), "id": row.rowid},
        )
    engine.dispose()
    difference = replay_case(desk.office, case).difference
    assert difference is not None
    assert difference.path == "actions[0].why"
    assert (difference.recorded, difference.now) == ("cost_above", "count_above")


def test_an_erased_case_cannot_be_replayed_and_says_so(desk: Desk) -> None:
    case = desk.asked_plan()
    desk.office.ledger.erase(desk.view(case).debtor.id, "Ruben", desk.clock.now(), {}, keep_documents=False)
    with pytest.raises(Unreadable, match="was erased"):
        replay_case(desk.office, case)
