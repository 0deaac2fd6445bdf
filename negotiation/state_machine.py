"""The phases of a case and which event leads from which to which: all phase changes, as data."""

from enum import StrEnum

from negotiation.errors import IllegalTransition


class Phase(StrEnum):
    """Where a case stands; the text is the phase on the wire."""

    OPEN = "open"
    OFFERED = "offered"
    AWAITING_APPROVAL = "awaiting_approval"
    AGREED = "agreed"
    DISPUTED = "disputed"
    WITH_A_PERSON = "with_a_person"
    HANDED_OVER = "handed_over"
    PAID = "paid"
    CLOSED = "closed"


BARGAINING = frozenset({Phase.OPEN, Phase.OFFERED, Phase.AWAITING_APPROVAL})
"""Nothing is agreed and something may be asked."""
PAUSED = frozenset({Phase.DISPUTED, Phase.WITH_A_PERSON, Phase.HANDED_OVER})
"""Nothing may be asked until a person says so."""
FINISHED = frozenset({Phase.PAID, Phase.CLOSED})
"""The case is over; nothing leads out of here."""
UNFINISHED = frozenset(Phase) - FINISHED


class Target(StrEnum):
    """Where an event leads if not to one phase."""

    STAY = "stay"
    REST = "rest"
    """To the phase that the case's contents say: see `negotiation.case.resting_phase`."""


TRANSITIONS: dict[str, tuple[frozenset[Phase], Phase | Target]] = {
    "ContactMade": (UNFINISHED, Target.STAY),
    "ReplyRead": (UNFINISHED, Target.STAY),
    "HardshipSaid": (UNFINISHED, Target.STAY),
    "InstalmentsAsked": (UNFINISHED, Target.STAY),
    "CapacitySaid": (UNFINISHED, Target.STAY),
    "OfferSent": (BARGAINING, Target.REST),
    "OfferLapsed": (UNFINISHED, Target.REST),
    "OfferWithdrawn": (UNFINISHED, Target.REST),
    "ApprovalAsked": (BARGAINING, Target.REST),
    "ApprovalSeconded": (frozenset({Phase.AWAITING_APPROVAL}), Target.STAY),
    "ApprovalAmended": (frozenset({Phase.AWAITING_APPROVAL}), Target.STAY),
    "ApprovalSettled": (UNFINISHED, Target.REST),
    "AgreementMade": (UNFINISHED, Target.REST),
    "AgreementBecameLive": (UNFINISHED, Target.STAY),
    "AgreementConfirmed": (UNFINISHED, Target.STAY),
    "AgreementRepriced": (UNFINISHED, Target.STAY),
    "AgreementBroken": (UNFINISHED, Target.REST),
    "AgreementRestored": (UNFINISHED, Target.REST),
    "AgreementKept": (UNFINISHED, Target.REST),
    "PromiseHeld": (UNFINISHED, Target.STAY),
    "PromiseKept": (UNFINISHED, Target.STAY),
    "PromiseBroken": (UNFINISHED, Target.STAY),
    "PaymentReceived": (UNFINISHED, Target.REST),
    "LedgerChanged": (UNFINISHED, Target.REST),
    "HoldSet": (UNFINISHED, Target.STAY),
    "PaymentClaimed": (UNFINISHED, Target.STAY),
    "ClaimSettled": (UNFINISHED, Target.STAY),
    "DisputeOpened": (UNFINISHED, Target.REST),
    "DisputeResolved": (UNFINISHED, Target.REST),
    "HandedToPerson": (UNFINISHED, Target.REST),
    "HandedOver": (UNFINISHED, Target.REST),
    "HandedBack": (frozenset({Phase.WITH_A_PERSON, Phase.HANDED_OVER}), Target.REST),
    "ReadingTakenBack": (UNFINISHED, Target.REST),
    "CapacityAsked": (BARGAINING, Target.STAY),
    "Reminded": (BARGAINING | {Phase.AGREED}, Target.STAY),
    "Answered": (UNFINISHED, Target.STAY),
    "Notified": (UNFINISHED, Target.STAY),
    "LetterFailed": (UNFINISHED, Target.STAY),
    "CasePaid": (UNFINISHED, Phase.PAID),
    "CaseClosed": (UNFINISHED, Phase.CLOSED),
    "NextLookSet": (frozenset(Phase), Target.STAY),
}
"""Each event after `CaseOpened`: in which phases it may come, and where it leads."""


def target_of(phase: Phase, event: str) -> Phase | Target:
    """Look the event up; one that has no place in this phase is an `IllegalTransition`, a bug of ours."""
    allowed, target = TRANSITIONS[event]
    if phase not in allowed:
        raise IllegalTransition(f"{event} has no place in phase {phase}")
    return target
