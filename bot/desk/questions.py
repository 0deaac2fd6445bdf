"""What controllers are asked: each open question with the offer, what it costs, why a person is needed, and whom."""

import datetime
import re
from dataclasses import dataclass

from bot.case_file import policy_of, rebuild
from bot.desk.mandates import suited
from bot.desk.reasons import in_words
from bot.desk.refusal import Refused
from bot.desk.words import offer_line
from bot.ledger.states import ApprovalState
from bot.ledger.values import Approval
from bot.office import Office
from negotiation.case import Case
from negotiation.errors import FieldError
from negotiation.money import Cents
from negotiation.offers import Offer
from negotiation.policy import Policy

SHOWN_SIGNS = 8
"""So many signs of an offer's hash are shown, and are the least that a ruling must give."""

_REFERENCE = re.compile(r"(\d{1,18})(?:/(?:\d+-)?([A-Za-z0-9]+))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Question:
    """One open question. `cost` is that of the dearest option, `suits` are the names of those it goes to first."""

    number: int
    debtor_id: str
    debtor: str
    id: str
    case: Case
    policy: Policy
    offer: Offer
    two_people: bool
    first_by: str | None
    why: tuple[str, ...]
    asked_at: datetime.datetime
    expires_at: datetime.datetime | None
    suits: tuple[str, ...]

    @property
    def hash(self) -> str:
        """What a ruling binds to."""
        return self.offer.hash

    @property
    def cost(self) -> Cents:
        """What it costs at most against full payment today."""
        return max(option.concession for option in self.offer.options)

    @property
    def worth(self) -> Cents:
        """What it is expected to bring at least."""
        return min(option.expected_value for option in self.offer.options)

    @property
    def in_one_line(self) -> str:
        """The offer in one line."""
        return offer_line(self.offer.to_json(), self.case.currency)


def open_questions(office: Office) -> tuple[Question, ...]:
    """List what is asked of people now, oldest first."""
    found = (_question(office, row) for row in office.ledger.open_approvals())
    return tuple(question for question in found if question is not None)


def open_question(office: Office, reference: str) -> Question:
    """Find the open question that `CASE` or `CASE/APPROVAL` names.

    Where it was settled the refusal says how, by whom and when.
    """
    parts = _REFERENCE.fullmatch(reference)
    if parts is None:
        raise FieldError("ID", "CASE or CASE/APPROVAL, such as 12 or 12/a1")
    view = office.ledger.case_view(int(parts[1]))
    rows = [row for row in view.approvals if parts[2] in (None, row.id.rpartition("-")[2])]
    if not rows:
        what = f"no question {parts[2]}" if parts[2] else "no question, and there was none"
        raise Refused(f"case {parts[1]} has {what}: akkoord approvals lists what is open")
    row = next((one for one in rows if one.state is ApprovalState.OPEN), None)
    question = _question(office, row) if row is not None else None
    if question is None:
        # it may have been settled between two looks: what became of it is read anew
        became = {one.id: one for one in office.ledger.case_view(int(parts[1])).approvals}
        raise Refused(settled_in_words(office, became[rows[-1].id]))
    return question


def settled_in_words(office: Office, row: Approval) -> str:
    """Say what became of a question, by whom and when."""
    by = f" by {row.settled_by}" if row.settled_by else ""
    at = f" on {local(office, row.settled_at)}" if row.settled_at else ""
    return f"case {row.case_number}: {row.id} is no longer asked: it {_BECAME[row.state]}{by}{at}"


_BECAME = {
    ApprovalState.OPEN: "is being decided",
    ApprovalState.APPROVED: "was approved",
    ApprovalState.AMENDED: "was amended",
    ApprovalState.REFUSED: "was refused",
    ApprovalState.EXPIRED: "expired",
    ApprovalState.WITHDRAWN: "was overtaken by what came since",
}


def local(office: Office, instant: datetime.datetime) -> str:
    """Write an instant in the creditor's time zone."""
    return instant.astimezone(office.settings.creditor.zone).strftime("%Y-%m-%d %H:%M")


def _question(office: Office, row: Approval) -> Question | None:
    """Join the ledger's row with the question as the case has it now: an amendment changes the offer in it."""
    file = office.ledger.debtor_file(row.debtor_id)
    own = next(one for one in file.cases if one.case.number == row.case_number)
    if any(entry.payload is None for entry in own.journal):
        return None  # erased: there is nobody left to offer anything to
    case = rebuild(own.journal)
    if case is None or case.approval is None or case.approval.id != row.id:
        return None
    policy = policy_of(office.book(), case)
    request = case.approval
    cost = max(option.concession for option in request.offer.options)
    people = suited(office.settings.people, policy.approval, cost=cost, principal=case.principal)
    return Question(
        number=row.case_number,
        debtor_id=row.debtor_id,
        debtor=file.debtor.name,
        id=row.id,
        case=case,
        policy=policy,
        offer=request.offer,
        two_people=request.two_people,
        first_by=request.approved_by,
        why=tuple(in_words(reason, case.currency) for reason in row.why[1:]),
        asked_at=row.asked_at,
        expires_at=row.expires_at,
        suits=tuple(person.name for person in people if person.name != request.approved_by),
    )
