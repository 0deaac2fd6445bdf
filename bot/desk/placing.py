"""Messages that could not be placed or decided: a person says whose they are, tries again, or lets them go."""

from bot.desk.person import known
from bot.desk.refusal import Refused
from bot.desk.settling import CameOfIt, came_of, settle
from bot.ledger.states import IncomingState
from bot.ledger.values import Arrival
from bot.office import Office
from bot.settings.model import Person
from bot.sorting import assign_to
from mail.errors import UnreadableMessage


def assign(office: Office, person: Person, arrival: int, case: int) -> CameOfIt:
    """Say that a message that was set aside or parked is about a case; it is decided.

    Whoever wrote it gains nothing by that: it binds only if its address is proven and a contact who may.
    """
    known(office.settings, person)
    found = office.ledger.arrival(arrival)
    if found.raw_mail_id is None:
        raise Refused(f"arrival {arrival} is no message: retry or dismiss it")
    row = office.ledger.case_by_number(case)
    try:
        assigned = assign_to(office, found, row, person.name)
    except (LookupError, UnreadableMessage) as error:
        raise Refused(
            f"arrival {arrival} cannot be decided: {error}; read it in the mailbox, then dismiss it"
        ) from None
    return came_of(office, settle(office, assigned))


def retry(office: Office, person: Person, arrival: int) -> CameOfIt:
    """Decide once more what could not be decided."""
    known(office.settings, person)
    found = office.ledger.arrival(arrival)
    if found.state is not IncomingState.PARKED:
        raise Refused(f"arrival {arrival} is {found.state}: only what is parked is decided again; assign it")
    return came_of(office, settle(office, office.ledger.retry(arrival, person.name)))


def dismiss(office: Office, person: Person, arrival: int) -> Arrival:
    """Close it: a person has seen it, and nothing is to be done."""
    known(office.settings, person)
    return office.ledger.dismiss(arrival, person.name, office.clock.now())
