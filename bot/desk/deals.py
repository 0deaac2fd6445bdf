"""A person's own deal, by phone or beyond the limits: checked, shown, agreed and from then on watched like any."""

import datetime
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from bot.case_file import policy_of, rebuild
from bot.desk.mandates import may_say_yes, suited
from bot.desk.person import is_manager, known
from bot.desk.reasons import in_words
from bot.desk.refusal import Refused
from bot.desk.settling import CameOfIt, came_of, enter, settle
from bot.desk.words import option_line
from bot.ledger.values import Case as CaseRow
from bot.office import Office
from bot.settings.model import Person
from negotiation.case import Case
from negotiation.draft_wire import draft_to_json
from negotiation.drafts import completed
from negotiation.levers import approval_needs, needs_two_people
from negotiation.money import Cents
from negotiation.offers import DraftOption, Option, Terms
from negotiation.options import Refusal, build_option, join_kinds, price_option
from negotiation.policy import Policy, WaiverLever
from negotiation.position import Position, position_of
from negotiation.reasons import Reason
from negotiation.wire import reason_to_json


@dataclass(frozen=True, slots=True)
class Wish:
    """What was agreed, as a person says it; nothing at all means everything within the ordinary term."""

    discount: Decimal | None = None
    waive: bool = False
    pay_by: datetime.date | None = None
    new_date: datetime.date | None = None
    instalments: int | None = None
    first: datetime.date | None = None
    every: str | None = None
    down: Cents | None = None
    method: str | None = None

    def draft(self) -> DraftOption:
        """Write it as an option whose payments follow from its terms."""
        given = {
            "method": self.method,
            "waiver": self.waive,
            "discount": self.discount is not None,
            "new_due_date": self.new_date is not None,
            "instalments": self.instalments is not None,
        }
        kinds = join_kinds("full_payment", *(kind for kind, wanted in given.items() if wanted))
        terms = Terms(
            pay_by=self.pay_by,
            percent=self.discount,
            date=self.new_date,
            down_payment=self.down,
            count=self.instalments,
            frequency=self.every or ("monthly" if self.instalments is not None else None),
            first_date=self.first,
            method=self.method,
        )
        return DraftOption(kinds, terms)


@dataclass(frozen=True, slots=True)
class Deal:
    """A deal worked out for a case as it stands: `against` are the limits and preconditions that it breaks.

    `entries` is how far the case's journal had come: what happens meanwhile is not overlooked.
    """

    number: int
    debtor_id: str
    entries: int
    case: Case
    policy: Policy
    option: Option
    against: tuple[str, ...]
    two_people: bool
    is_asked: bool

    @property
    def in_one_line(self) -> str:
        """The deal in one line."""
        return option_line(self.option.to_json(), self.case.currency)


def work_out(office: Office, number: int, wish: Wish) -> Deal:
    """Work a deal out: its schedule, its cost, and what of the policy stands against it.

    `FieldError` where the terms contradict each other, `Refused` where nothing can be agreed with this case.
    """
    row = office.ledger.case_by_number(number)
    case = _open_case(office, row)
    policy = policy_of(office.book(), case)
    position = position_of(case, policy, office.today())
    draft = completed(_waiving_all(position), wish.draft(), "agree")
    priced = price_option(position, draft)
    if isinstance(priced, Refusal):
        raise Refused(f"case {number}: {_said(priced.reasons, case.currency)}")
    built = build_option(position, draft)
    reasons = built.reasons if isinstance(built, Refusal) else ()
    return Deal(
        number=number,
        debtor_id=row.debtor_id,
        entries=row.entries,
        case=case,
        policy=policy,
        option=priced,
        against=tuple(in_words(reason_to_json(reason), case.currency) for reason in reasons),
        two_people=needs_two_people(position, priced),
        is_asked=bool(approval_needs(position, priced)),
    )


def agree(office: Office, person: Person, deal: Deal, because: str | None) -> CameOfIt:
    """Agree a deal that was worked out.

    What lies beyond the limits, and what two people would have to approve, takes a manager and a reason; what a
    person is asked about takes their mandate.
    """
    person = known(office.settings, person)
    _must_be_able(office, person, deal, because)
    payload: dict[str, Any] = {
        "offer": {"options": [draft_to_json(DraftOption(deal.option.kinds, deal.option.terms, deal.option.pays))]},
        "by": person.name,
    }
    if because:
        payload["note"] = because
    arrival = enter(office, "agree", str(deal.entries), payload, deal.debtor_id, deal.number)
    if arrival.payload != payload:
        raise Refused(f"case {deal.number}: {arrival.payload.get('by')} has just agreed something else; look again")
    return came_of(office, settle(office, arrival))


def _must_be_able(office: Office, person: Person, deal: Deal, because: str | None) -> None:
    beyond = (*deal.against, *(("Two people would have to approve this.",) if deal.two_people else ()))
    if beyond and not is_manager(person):
        raise Refused(f"case {deal.number}: only a manager may agree this. {' '.join(beyond)}")
    if beyond and not (because and because.strip()):
        raise Refused(f"case {deal.number}: this needs a reason, --because TEXT. {' '.join(beyond)}")
    if beyond or not deal.is_asked:
        return
    rules, cost, principal = deal.policy.approval, deal.option.concession, deal.case.principal
    if not may_say_yes(person, rules, cost=cost, principal=principal):
        others = suited(office.settings.people, rules, cost=cost, principal=principal)
        ask = f"ask {' or '.join(other.name for other in others)}" if others else "nobody's mandate does"
        raise Refused(f"case {deal.number}: {person.name}'s mandate does not reach this deal: {ask}")


def _open_case(office: Office, row: CaseRow) -> Case:
    own = next(one for one in office.ledger.debtor_file(row.debtor_id).cases if one.case.number == row.number)
    case = rebuild(own.journal)
    if case is None:
        raise Refused(f"case {row.number} was not taken up so far; `akkoord run` does that")
    if case.is_finished:
        raise Refused(f"case {row.number} is {row.phase}: nothing is left to agree")
    return case


def _waiving_all(position: Position) -> Position:
    """Let a person's waiver drop all charges, whatever the policy's share is: the limits are asked apart."""
    lever = position.policy.levers.penalty_waiver or WaiverLever(Decimal(100), 0)
    levers = replace(position.policy.levers, penalty_waiver=replace(lever, percent_at_most=Decimal(100)))
    return replace(position, policy=replace(position.policy, levers=levers))


def _said(reasons: tuple[Reason, ...], currency: str) -> str:
    return " ".join(in_words(reason_to_json(reason), currency) for reason in reasons)
