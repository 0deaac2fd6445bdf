"""A person hands a case back, or says how a dispute ended."""

from bot.desk.person import known
from bot.desk.refusal import Refused
from bot.desk.settling import CameOfIt, enter_and_settle
from bot.desk.words import plain
from bot.office import Office
from bot.settings.model import Person
from negotiation.incoming import DisputeResult
from negotiation.state_machine import Phase

_HELD = (Phase.WITH_A_PERSON, Phase.HANDED_OVER)


def resume(office: Office, person: Person, number: int, note: str | None = None) -> CameOfIt:
    """Hand a case back to the assistant; `Refused` where nobody has it."""
    known(office.settings, person)
    row = office.ledger.case_by_number(number)
    if row.phase not in _HELD:
        raise Refused(
            f"case {number} is {plain(row.phase)}: it is not with a person, so there is nothing to hand back"
        )
    payload = {"by": person.name, **({"note": note} if note else {})}
    # bound to how far the case has come: pressed twice it happens once, next time it is another
    return enter_and_settle(office, "resume", str(row.entries), payload, row.debtor_id, number)


def resolve(office: Office, person: Person, number: int, outcome: DisputeResult, note: str | None = None) -> CameOfIt:
    """Say how the open dispute of a case ended; the case goes on."""
    known(office.settings, person)
    row = office.ledger.case_by_number(number)
    payload = {"outcome": str(outcome), "by": person.name, **({"note": note} if note else {})}
    came = enter_and_settle(office, "resolve", str(row.entries), payload, row.debtor_id, number)
    if came.entry is not None and not any(
        event["event"] == "DisputeResolved" for step in came.steps for event in step["events"]
    ):
        raise Refused(f"case {number} has no open dispute")
    return came
