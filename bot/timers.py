"""What comes due by itself: dates of the core, approvals that expire, debtors who should hear that we are on it."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from bot.case_file import policy_of, rebuild
from bot.ledger.states import ApprovalState
from bot.ledger.values import Approval, CaseFile, DebtorFile
from bot.office import Office
from bot.thinking import Thinking
from negotiation.case import Case
from negotiation.incoming import DayCome, Incoming, Ruling, Verdict

_LOOK_AGAIN = datetime.timedelta(minutes=15)
"""When a date may not be taken up yet, since mailbox or books have not been read so far."""


@dataclass(frozen=True, slots=True)
class Due:
    """What came due for a case; without an incoming the debtor is only told that a colleague is looking."""

    own: CaseFile
    kind: str
    incoming: Incoming | None


def what_came_due(office: Office, file: DebtorFile) -> Due | None:
    """Give the first thing that is due for any of the debtor's cases."""
    now, today = office.clock.now(), office.today()
    for own in _open_cases(file):
        case = rebuild(own.journal)
        if case is None:
            continue
        for approval in _open_approvals(own):
            if approval.expires_at and approval.expires_at <= now:
                incoming = Ruling(case.id, today, approval.id, Verdict.EXPIRED, "the clock")
                return Due(own, "expired", incoming)
            if _holding_answer_at(office, case, own, approval, now) is not None and not own.letters:
                return Due(own, "holding", None)
        if case.look_again_on and case.look_again_on <= today and office.may_come(today):
            return Due(own, "day", DayCome(case.id, today))
    return None


def next_due_at(office: Office, file: DebtorFile, decided: Thinking | None = None) -> datetime.datetime | None:
    """Give the instant at which the debtor must be looked at again, None if nothing comes by itself."""
    now = office.clock.now()
    instants = [instant for own in _open_cases(file) for instant in _instants(office, own, decided)]
    return max(min(instants), now) if instants else None


def _instants(office: Office, own: CaseFile, decided: Thinking | None) -> Iterator[datetime.datetime]:
    is_decided = decided is not None and decided.own.case.number == own.case.number
    case = decided.case if decided is not None and is_decided else rebuild(own.journal)
    if case is None or case.is_finished:
        return
    if case.look_again_on is not None:
        due = office.midnight(case.look_again_on)
        is_held_up = due <= office.clock.now() and not is_decided and not office.may_come(case.look_again_on)
        yield office.clock.now() + _LOOK_AGAIN if is_held_up else due
    if case.approval is None:
        return
    rules = policy_of(office.book(), case).approval
    approval = next((one for one in _open_approvals(own) if one.id == case.approval.id), None)
    asked_at = approval.asked_at if approval else office.clock.now()
    expires_at = approval.expires_at if approval else None
    yield expires_at or office.working_time.after(rules.expires_after, asked_at)
    holding_at = office.working_time.after(rules.holding_answer_after, asked_at)
    if holding_at > office.clock.now():
        yield holding_at


def _holding_answer_at(
    office: Office, case: Case, own: CaseFile, approval: Approval, now: datetime.datetime
) -> datetime.datetime | None:
    """Give when the debtor should have heard that a colleague is looking, if that is past and they have not."""
    rules = policy_of(office.book(), case).approval
    at = office.working_time.after(rules.holding_answer_after, approval.asked_at)
    is_told = any(entry.kind == "holding" and entry.at >= approval.asked_at for entry in own.journal)
    return at if at <= now and not is_told else None


def _open_cases(file: DebtorFile) -> tuple[CaseFile, ...]:
    return tuple(own for own in file.cases if own.case.closed_at is None)


def _open_approvals(own: CaseFile) -> tuple[Approval, ...]:
    return tuple(approval for approval in own.approvals if approval.state == ApprovalState.OPEN)
