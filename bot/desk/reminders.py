"""One plain reminder, because a person wants it: when it may go, and why not."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.case_file import policy_of, rebuild
from bot.desk.person import known
from bot.desk.refusal import Refused
from bot.desk.settling import CameOfIt, enter_and_settle, settle
from bot.desk.words import date, plain
from bot.ledger.states import UNSENT
from bot.ledger.values import CaseFile
from bot.office import Office
from bot.settings.model import Person
from bot.working_time import WorkingTime
from negotiation.case import Case
from negotiation.policy import ContactRules
from negotiation.state_machine import BARGAINING

_DAY = datetime.timedelta(days=1)
_PLAIN_KINDS = frozenset({"full_payment", "method"})
_LOOK_AHEAD_DAYS = 60


@dataclass(frozen=True, slots=True)
class Reminded:
    """What became of one case's reminder: what came of it, or why none went out."""

    case: int
    came: CameOfIt | None
    why_not: str | None


def remind(office: Office, person: Person, number: int) -> CameOfIt:
    """Send one reminder for a case; `Refused` with the reason where none may go out now."""
    known(office.settings, person)
    row = office.ledger.case_by_number(number)
    _decide_what_waits(office, row.debtor_id)
    own = _own_file(office, number, row.debtor_id)
    refusal = why_not(office, own)
    if refusal is not None:
        raise Refused(f"case {number}: no reminder: {refusal}")
    # One a day: whoever presses twice, or at the same instant as a colleague, gets what came of the first.
    today = office.today().isoformat()
    return enter_and_settle(office, "remind", today, {"by": person.name}, row.debtor_id, number)


def remind_all(office: Office, person: Person) -> Iterator[Reminded]:
    """Try every open case in turn."""
    return remind_each(office, person, list(_open_cases(office)))


def remind_each(office: Office, person: Person, numbers: Iterable[int]) -> Iterator[Reminded]:
    """Try these cases in turn; one that may not be reminded says why and holds up nobody."""
    for number in dict.fromkeys(numbers):
        try:
            yield Reminded(number, remind(office, person, number), None)
        except Refused as refusal:
            yield Reminded(number, None, str(refusal))


def why_not(office: Office, own: CaseFile) -> str | None:
    """Say why a reminder for this case may not go out now, None if it may."""
    if any(entry.payload is None for entry in own.journal):
        return "the debtor was erased"
    case = rebuild(own.journal)
    if own.case.closed_at is not None or (case is not None and case.is_finished):
        return f"the case is {plain(own.case.phase)}"
    if case is None:
        return "it was not taken up so far; `akkoord run` does that"
    waiting = next((letter for letter in own.letters if letter.state in UNSENT), None)
    if waiting is not None:
        return f"letter {waiting.id} has not left yet"
    if own.letters:
        return f"nobody knows whether letter {own.letters[0].id} was taken; akkoord approvals says what to do"
    rules = policy_of(office.book(), case).contact
    return _nothing_may_be_asked(case) or _too_often(case, rules, office.working_time, office.today())


def _nothing_may_be_asked(case: Case) -> str | None:
    if case.agreement is not None:
        return "an agreement stands, and nothing is dunned while it does"
    if case.approval is not None:
        return f"an offer waits for approval ({case.approval.id})"
    if case.phase not in BARGAINING:
        return f"the case is {plain(case.phase)}"
    if case.claim_until is not None:
        return f"they say that they have paid; the books show it by {date(case.claim_until.isoformat())}"
    if case.promise is not None:
        return f"they promised to pay on {date(case.promise.date.isoformat())}"
    if case.hold is not None:
        return f"reminders are held until {date(case.hold.until.isoformat())} ({plain(case.hold.why)})"
    if case.claim.total <= 0:
        return "nothing is due"
    return _offered_less(case)


def _offered_less(case: Case) -> str | None:
    """Name a standing offer that asks less: a plain reminder, which asks for everything, would confuse beside it."""
    offer = case.offer.offer if case.offer is not None and case.offer.over is None else None
    if offer is None or all(set(option.kinds) <= _PLAIN_KINDS for option in offer.options):
        return None
    return f"offer {offer.id} stands until {date(offer.valid_until.isoformat())}"


def _too_often(case: Case, rules: ContactRules, working: WorkingTime, today: datetime.date) -> str | None:
    cap = _cap_reached(case, rules, working, today)
    if cap is None:
        return None
    days = (today + _DAY * ahead for ahead in range(1, _LOOK_AHEAD_DAYS))
    free = next((day for day in days if _cap_reached(case, rules, working, day) is None), None)
    return f"{cap}{f'; from {date(free.isoformat())} it may' if free else ''}"


def _cap_reached(case: Case, rules: ContactRules, working: WorkingTime, today: datetime.date) -> str | None:
    """Say which of the policy's caps on unanswered messages one more would break."""
    sent = unanswered(case)
    windows = (
        ("3 working days", working.working_days_before(today, 3), rules.unanswered_in_3_working_days),
        ("14 days", today - 14 * _DAY, rules.unanswered_in_14_days),
    )
    for name, before, most in windows:
        count = sum(day > before for day in sent)
        if most is not None and count >= most:
            return f"{count} unanswered in the last {name}, and the policy allows {most}"
    return None


def unanswered(case: Case) -> tuple[datetime.date, ...]:
    """Give the days of our messages that arrived and were not answered."""
    past = [contact.on for contact in case.past_contacts if not contact.answered]
    own = [contact.on for contact in case.contacts if not contact.answered and not contact.void]
    return (*past, *own)


def _decide_what_waits(office: Office, debtor_id: str) -> None:
    """Decide first what arrived before: it may be the opening of the case, or a reason against a reminder."""
    for arrival in office.ledger.debtor_file(debtor_id).waiting:
        settle(office, arrival)


def _own_file(office: Office, number: int, debtor_id: str) -> CaseFile:
    return next(own for own in office.ledger.debtor_file(debtor_id).cases if own.case.number == number)


def _open_cases(office: Office) -> Iterator[int]:
    after = 0
    while page := office.ledger.cases(after=after):
        yield from (line.case.number for line in page)
        after = page[-1].case.number
