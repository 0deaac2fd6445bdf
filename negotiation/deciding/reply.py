"""A reply of the debtor: who may bind, what stops everything, then what they accept, propose and ask."""

from negotiation import events as e
from negotiation.actions import AnswerTopic, HandReason
from negotiation.acts import Act, ActName
from negotiation.case import Capacity
from negotiation.deciding.acceptance import accept
from negotiation.deciding.claimed import claim_paid, claimed_amount
from negotiation.deciding.disputes import dispute
from negotiation.deciding.proposals import promise_beside_claim, propose
from negotiation.deciding.smalltalk import acknowledge, automatic, questions
from negotiation.deciding.turn import Turn
from negotiation.incoming import DebtorReply
from negotiation.reasons import ReasonCode
from negotiation.state_machine import PAUSED, Phase

PAUSES_EVEN_IF_FORGED = (
    ActName.DISPUTE,
    ActName.CLAIM_PAID,
    ActName.INSOLVENCY,
    ActName.STOP_CONTACT,
)
TO_A_PERSON = (
    (ActName.INSOLVENCY, HandReason.INSOLVENCY),
    (ActName.STOP_CONTACT, HandReason.STOP_CONTACT),
    (ActName.OFFER_OFFSET, HandReason.OFFER_OFFSET),
)
"""What ends the automation before anything else in the reply counts."""
TO_A_PERSON_AFTERWARDS = (
    (ActName.ASK_HUMAN, HandReason.ASK_HUMAN),
    (ActName.REDIRECT, HandReason.REDIRECT),
)
"""What a person must see, and which takes no yes back."""
WANTS_A_PERSON = frozenset(name for name, _ in TO_A_PERSON_AFTERWARDS)
CONDITIONS = frozenset(
    {
        ActName.PROPOSE_INSTALMENTS,
        ActName.REQUEST_DISCOUNT,
        ActName.REQUEST_WAIVER,
        ActName.REQUEST_METHOD,
        ActName.REJECT,
    }
)
"""What makes a yes beside it no yes."""


def reply(turn: Turn, said: DebtorReply) -> None:
    """Decide on a reply."""
    names = {act.name for act in said.acts}
    if not said.authentic:
        _not_authentic(turn, said, names)
        return
    only_automatic = bool(names) and names == {ActName.AUTO_REPLY}
    rejects = ActName.REJECT in names and _is_plain_rejection(names)
    turn.record(e.ReplyRead(turn.on, said.received_on, answers=not only_automatic, rejects=rejects))
    if _needs_a_person(turn, said):
        return
    if only_automatic:
        automatic(turn, said.acts)
        return
    _note_facts(turn, said.acts)
    if _stops(turn, said, names):
        return
    turn.lapse_offer(said.received_on)
    _goes_on(turn, said, names)
    _person_afterwards(turn, names)


def _not_authentic(turn: Turn, said: DebtorReply, names: set[ActName]) -> None:
    """Nothing in it binds or opens anything; what would pause the case still does, and a person looks."""
    turn.because(ReasonCode.NOT_AUTHENTIC)
    turn.record(e.ReplyRead(turn.on, said.received_on, answers=False))
    pausing = [name for name in PAUSES_EVEN_IF_FORGED if name in names]
    if _needs_a_person(turn, said) or turn.case.person is not None:
        return
    if pausing:
        turn.because(ReasonCode.SAID, act=str(pausing[0]))
        turn.hand_to_person(HandReason.UNAUTHENTICATED)
    elif names - {ActName.AUTO_REPLY}:
        turn.answer(AnswerTopic.UNAUTHENTICATED)


def _needs_a_person(turn: Turn, said: DebtorReply) -> bool:
    """Hand over what was not read with confidence, and flags that the policy sends to a person."""
    reasons = [HandReason(flag) for flag in said.flags if flag in turn.policy.contact.to_a_person and _known(flag)]
    for flag in reasons:
        turn.because(ReasonCode.FLAGGED, flag=str(flag))
    if not said.confident:
        turn.because(ReasonCode.NOT_CONFIDENT)
        reasons.append(HandReason.NOT_CONFIDENT)
    if reasons:
        _to_a_person(turn, reasons[0])
    return bool(reasons)


def _known(flag: str) -> bool:
    return flag in {HandReason.VULNERABLE, HandReason.CHANGED_BANK_DETAILS}


def _to_a_person(turn: Turn, why: HandReason) -> None:
    if turn.case.person is None:
        turn.hand_to_person(why)
    else:
        turn.because(ReasonCode.WITH_A_PERSON, since=str(turn.case.person))


def _is_plain_rejection(names: set[ActName]) -> bool:
    return not names & {ActName.PROPOSE_INSTALMENTS, ActName.REQUEST_DISCOUNT, ActName.PROMISE_TO_PAY}


def _note_facts(turn: Turn, acts: tuple[Act, ...]) -> None:
    """Record what opens levers, and what they can pay."""
    bargain = turn.case.bargain
    names = {act.name for act in acts}
    if ActName.HARDSHIP in names and not bargain.hardship:
        turn.record(e.HardshipSaid(turn.on))
    if not bargain.asks_instalments and any(_asks_for_parts(turn, act) for act in acts):
        turn.record(e.InstalmentsAsked(turn.on))
    for act in acts:
        if act.name is ActName.PROPOSE_INSTALMENTS and (act.amount or act.down_payment):
            turn.record(e.CapacitySaid(turn.on, Capacity(act.amount, act.frequency, act.down_payment)))


def _asks_for_parts(turn: Turn, act: Act) -> bool:
    if act.name is ActName.PROPOSE_INSTALMENTS:
        return True
    return act.name is ActName.PROMISE_TO_PAY and act.amount is not None and act.amount < turn.case.claim.total


def _stops(turn: Turn, said: DebtorReply, names: set[ActName]) -> bool:
    """Whether the reply ends here: a person, a dispute, or somebody has the case already."""
    for name, why in TO_A_PERSON:
        if name in names:
            turn.because(ReasonCode.SAID, act=str(name))
            _to_a_person(turn, why)
            return True
    if turn.case.phase in PAUSED - {Phase.DISPUTED}:
        turn.because(ReasonCode.WITH_A_PERSON)
        return True
    disputes = [act for act in said.acts if act.name is ActName.DISPUTE]
    if disputes:
        dispute(turn, disputes, said.acts)
    if turn.case.phase is Phase.DISPUTED:
        _during_dispute(turn, said, names)
        return True
    return bool(disputes)


def _during_dispute(turn: Turn, said: DebtorReply, names: set[ActName]) -> None:
    turn.because(ReasonCode.DISPUTE_OPEN)
    questions(turn, said.acts)
    if ActName.ACCEPT in names:
        turn.because(ReasonCode.OFFER_NOT_STANDING)
        turn.answer(AnswerTopic.STANDING)
    elif not turn.actions:
        turn.answer(AnswerTopic.RECEIVED)
    _person_afterwards(turn, names)


def _goes_on(turn: Turn, said: DebtorReply, names: set[ActName]) -> None:
    """Take what they accept first, then claims of payment, then proposals; answer questions beside."""
    questions(turn, said.acts)
    accepts = [act for act in said.acts if act.name is ActName.ACCEPT]
    is_yes = bool(accepts) and not names & CONDITIONS
    if accepts and not is_yes:
        turn.because(ReasonCode.CONDITIONAL)
    agreed = is_yes and accept(turn, said, accepts)
    claims = [act for act in said.acts if act.name is ActName.CLAIM_PAID]
    if claims:
        claim_paid(turn, claims)
        promise_beside_claim(turn, said, claimed_amount(claims))
    elif not agreed and not names & WANTS_A_PERSON and not propose(turn, said) and not is_yes:
        acknowledge(turn, said.acts, names)
    if is_yes and not agreed:
        turn.answer(AnswerTopic.STANDING)


def _person_afterwards(turn: Turn, names: set[ActName]) -> None:
    for name, why in TO_A_PERSON_AFTERWARDS:
        if name in names and turn.case.person is None and not turn.case.is_finished:
            turn.because(ReasonCode.SAID, act=str(name))
            turn.hand_to_person(why)
            return
