"""Rulings on open questions: by mandate, bound to the offer that was seen, each question settled once."""

import secrets
from dataclasses import dataclass, replace
from typing import Any

from bot.desk.mandates import may_say_yes
from bot.desk.person import known
from bot.desk.questions import SHOWN_SIGNS, Question, open_question
from bot.desk.reasons import in_words
from bot.desk.refusal import Refused
from bot.desk.settling import CameOfIt, came_of, enter, settle
from bot.ledger.states import IncomingState
from bot.letters.formats import money
from bot.office import Office
from bot.settings.model import Person
from negotiation.draft_wire import draft_to_json
from negotiation.drafts import completed
from negotiation.errors import FieldError
from negotiation.incoming import Verdict
from negotiation.money import Cents
from negotiation.offers import DraftOption, Option, Terms
from negotiation.options import Refusal, build_option
from negotiation.position import position_of
from negotiation.wire import reason_to_json

_PRESSES_AT_MOST = 20


@dataclass(frozen=True, slots=True)
class Ruled:
    """What a ruling came to; `waits_for_second` where another person must say yes too."""

    question: Question
    came: CameOfIt
    waits_for_second: bool


def rule(
    office: Office, person: Person, reference: str, verdict: Verdict, shown: str, changed: tuple[Option, ...] = ()
) -> Ruled:
    """Rule on the question that `CASE` or `CASE/APPROVAL` names, as it was `shown`: by its hash, or its first signs.

    `changed` are the options of an amendment, from `amended`. `Refused` where the person may not, where the offer
    has moved on, and where somebody has ruled before.
    """
    person = known(office.settings, person)
    for press in range(1, _PRESSES_AT_MOST):
        question = open_question(office, reference)
        _must_be_the_shown(question, shown)
        _must_be_able(question, person, verdict, changed)
        ruled = _pressed(office, person, question, verdict, changed, press)
        if ruled is not None:
            return ruled
    raise Refused(f"case {question.number}: {question.id} is being ruled on by others; look again")


def _pressed(
    office: Office, person: Person, question: Question, verdict: Verdict, changed: tuple[Option, ...], press: int
) -> Ruled | None:
    """Take the n-th place in the row of rulings on this offer; None where somebody else's ruling had it.

    A place is taken once, whoever comes at the same instant; who finds it taken looks again at what stands now.
    """
    payload: dict[str, Any] = {
        "approval": question.id,
        "verdict": str(verdict),
        "by": person.name,
        "hash": question.hash,
        "press": secrets.token_hex(8),
    }
    if verdict is Verdict.AMEND:
        payload["offer"] = {"options": [draft_to_json(_draft_of(option)) for option in changed]}
    key = f"{question.id}/{question.hash}/{press}"
    arrival = enter(office, "ruling", key, payload, question.debtor_id, question.number)
    is_ours = arrival.payload.get("press") == payload["press"]
    settled = settle(office, arrival)
    if not is_ours:
        if settled.state is IncomingState.ASSIGNED:
            by = arrival.payload.get("by")
            raise Refused(f"case {question.number}: {by} has just ruled on {question.id}; it waits to be decided")
        return None
    came = came_of(office, settled)
    waits = any(event["event"] in _SECOND_NEEDED for step in came.steps for event in step["events"])
    return Ruled(question, came, waits)


_SECOND_NEEDED = frozenset({"ApprovalSeconded", "ApprovalAmended"})


def _draft_of(option: Option) -> DraftOption:
    return DraftOption(option.kinds, option.terms, option.pays)


def _must_be_the_shown(question: Question, shown: str) -> None:
    if len(shown) < SHOWN_SIGNS:
        raise FieldError("--hash", f"at least the first {SHOWN_SIGNS} signs of the offer's hash")
    if not question.hash.startswith(shown.lower()):
        raise Refused(
            f"case {question.number}: {question.id} has moved on since {shown[:SHOWN_SIGNS]}; now it is "
            f"{question.hash[:SHOWN_SIGNS]}: {question.in_one_line}"
        )


def _must_be_able(question: Question, person: Person, verdict: Verdict, changed: tuple[Option, ...]) -> None:
    """Everybody who works here may refuse; to say yes takes a mandate, and the second yes another person."""
    if verdict is Verdict.REFUSE:
        return
    if verdict is Verdict.AMEND and not changed:
        raise FieldError("amend", "what is to change, such as --percent 3")
    if question.first_by == person.name and verdict is Verdict.APPROVE:
        raise Refused(
            f"case {question.number}: {person.name} has said yes to {question.id} already; a second person must"
        )
    cost = max(option.concession for option in changed) if changed else question.cost
    need_mandate(question, person, cost)


def need_mandate(question: Question, person: Person, cost: Cents) -> None:
    """Refuse a yes beyond the person's mandate, and say whose it would be within."""
    principal = question.case.principal
    if may_say_yes(person, question.policy.approval, cost=cost, principal=principal):
        return
    currency = question.case.currency
    others = f": ask {' or '.join(question.suits)}" if question.suits else ", and nobody else's mandate does"
    raise Refused(
        f"case {question.number}: {person.name}'s mandate does not reach a cost of {money(cost, 'en', currency)} "
        f"on a principal of {money(principal, 'en', currency)}{others}"
    )


def amended(office: Office, question: Question, changes: Terms, letter: str | None = None) -> tuple[Option, ...]:
    """Change the terms that are given of one option, the only one unless `letter` names it; the others stay.

    Checked against limits and preconditions, which a ruling lifts none of: `Refused` says which stand against it.
    """
    target = question.offer.option(letter)
    if target is None:
        letters = ", ".join(option.letter for option in question.offer.options)
        raise FieldError("--option", f"one of {letters}")
    position = position_of(question.case, question.policy, office.today())
    terms = _with(target.terms, changes)
    draft = completed(position, DraftOption(target.kinds, terms), "amend")
    built = build_option(position, draft)
    if isinstance(built, Refusal):
        why = " ".join(in_words(reason_to_json(one), question.case.currency) for one in built.reasons)
        raise Refused(f"case {question.number}: this lies outside the limits. {why}")
    return tuple(replace(built, letter=one.letter) if one is target else one for one in question.offer.options)


def _with(terms: Terms, changes: Terms) -> Terms:
    """Lay changed terms over the old; what follows from others is worked out anew."""
    given = {name: value for name in Terms.__dataclass_fields__ if (value := getattr(changes, name)) is not None}
    return replace(terms, **{"amount": None, "settle_for": None, **given})
