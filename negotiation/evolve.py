"""`evolve(case, event) -> case`: a table from kinds of events to what they change. Nothing is decided here."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from negotiation import events as e
from negotiation.actions import HoldWhy
from negotiation.case import (
    Bargain,
    Breach,
    Case,
    Contact,
    Dispute,
    Hold,
    Promise,
    SentOffer,
    StandingAgreement,
    resting_phase,
)
from negotiation.errors import IllegalTransition
from negotiation.incoming import Outcome, Undone
from negotiation.offers import Payment
from negotiation.open_items import set_off
from negotiation.state_machine import PAUSED, Phase, Target, target_of


def evolve(case: Case | None, event: e.Event) -> Case:
    """Give the case after an event; an event that has no place in the case's phase is an `IllegalTransition`."""
    if isinstance(event, e.CaseOpened):
        if case is not None:
            raise IllegalTransition(f"case {case.id} is open already")
        return _opened(event)
    if case is None:
        raise IllegalTransition(f"{type(event).__name__} comes before CaseOpened")
    kind = type(event)
    target = target_of(case.phase, kind.__name__)
    changes = {"on": event.on, **_CHANGES[kind](case, event)}
    if target is Target.STAY:
        return replace(case, **changes)
    if isinstance(target, Phase):
        return replace(case, **changes, phase=target)
    rested = replace(case, **changes)
    phase = resting_phase(rested)
    return rested if phase is rested.phase else replace(rested, phase=phase, **_on_pause(rested, phase))


def _on_pause(case: Case, phase: Phase) -> dict[str, Any]:
    """End a standing offer where nothing may be asked any more."""
    if phase in PAUSED and case.offer is not None and case.offer.over is None:
        return {"offer": replace(case.offer, over="paused")}
    return {}


def _opened(event: e.CaseOpened) -> Case:
    return Case(
        id=event.case,
        on=event.on,
        opened_on=event.on,
        debtor=event.debtor,
        items=event.items,
        charges=event.charges,
        currency=event.currency,
        past_contacts=event.contacts,
    )


Changes = dict[str, Any]


def _bargain(case: Case, **changes: Any) -> Changes:
    return {"bargain": replace(case.bargain, **changes)}


def _letter(case: Case, event: e.Event, *, is_contact: bool) -> Changes:
    """Send a letter. In one decision what is a contact comes last, so that the last letter is that one."""
    if not is_contact:
        return {"last_letter": None, "undelivered": False}
    contacts = (*case.contacts, Contact(event.on))
    return {"contacts": contacts, "last_letter": len(contacts) - 1, "undelivered": False}


def _contact_made(case: Case, event: e.ContactMade) -> Changes:
    return _letter(case, event, is_contact=True)


def _reply_read(case: Case, event: e.ReplyRead) -> Changes:
    changes: Changes = {"undelivered": False}
    if event.answers:
        changes |= {"replied": True, "contacts": _last_answered(case)}
    if event.rejects:
        changes |= _bargain(case, rejections=case.bargain.rejections + 1)
    return changes


def _last_answered(case: Case) -> tuple[Contact, ...]:
    arrived = [at for at, contact in enumerate(case.contacts) if not contact.void]
    if not arrived or case.contacts[arrived[-1]].answered:
        return case.contacts
    at = arrived[-1]
    return (*case.contacts[:at], replace(case.contacts[at], answered=True), *case.contacts[at + 1 :])


def _hardship_said(case: Case, _event: e.HardshipSaid) -> Changes:
    return _bargain(case, hardship=True)


def _instalments_asked(case: Case, _event: e.InstalmentsAsked) -> Changes:
    return _bargain(case, asks_instalments=True)


def _capacity_said(case: Case, event: e.CapacitySaid) -> Changes:
    return _bargain(case, capacity=event.capacity)


def _offer_sent(case: Case, event: e.OfferSent) -> Changes:
    old = case.bargain
    percents = [option.terms.percent or Decimal(0) for option in event.offer.options]
    bargain = replace(
        old,
        rounds=old.rounds + 1,
        offers=_counted(old.offers, event.offer.id),
        reminders=0,
        discount_step=max(old.discount_step, event.discount_step),
        discount_percent=max(old.discount_percent, *percents),
    )
    sent = SentOffer(event.offer, event.claim, event.on)
    return {"bargain": bargain, "offer": sent, **_letter(case, event, is_contact=True)}


def _counted(count: int, offer: str) -> int:
    """Keep the highest number used in an offer's id."""
    return max(count, int(offer.rpartition("-")[2]))


def _offer_lapsed(case: Case, _event: e.OfferLapsed) -> Changes:
    return {"offer": case.offer and replace(case.offer, over="lapsed")}


def _offer_withdrawn(case: Case, _event: e.OfferWithdrawn) -> Changes:
    return {"offer": case.offer and replace(case.offer, over="withdrawn")}


def _approval_asked(case: Case, event: e.ApprovalAsked) -> Changes:
    old = case.bargain
    offers = _counted(old.offers, event.request.offer.id)
    return {"approval": event.request, **_bargain(case, approvals=old.approvals + 1, offers=offers)}


def _approval_seconded(case: Case, event: e.ApprovalSeconded) -> Changes:
    return {"approval": case.approval and replace(case.approval, approved_by=event.by)}


def _approval_amended(case: Case, event: e.ApprovalAmended) -> Changes:
    return {"approval": event.request, **_bargain(case, offers=_counted(case.bargain.offers, event.request.offer.id))}


def _approval_settled(case: Case, event: e.ApprovalSettled) -> Changes:
    changes: Changes = {"approval": None}
    if event.how in {"refused", "expired"} and case.approval is not None:
        refused = dict(case.bargain.refused_values)
        for option in case.approval.offer.options:
            refused[option.kind] = max(refused.get(option.kind, 0), option.expected_value)
        changes |= _bargain(case, refused_values=tuple(refused.items()))
    return changes


def _agreement_made(case: Case, event: e.AgreementMade) -> Changes:
    sent = case.offer
    answers_offer = sent is not None and sent.offer.id == event.agreement.offer
    received = sent.received if sent is not None and answers_offer else ()
    left_out = 0 if event.own_deal else case.contested_part
    standing = StandingAgreement(event.agreement, event.claim, received, event.own_deal, left_out=left_out)
    return {
        "agreement": standing,
        "offer": sent and replace(sent, over=sent.over or "agreed"),
        "promise": None,
        "breach": None,
        "hold": None,
        "exception_on": case.exception_on or (event.agreement.agreed_on if event.exception else None),
        **_bargain(case, reminders=0, offers=_counted(case.bargain.offers, event.agreement.offer)),
        **_letter(case, event, is_contact=False),
    }


def _agreement_became_live(case: Case, event: e.AgreementBecameLive) -> Changes:
    return {"agreement": _live(case.agreement), **_letter(case, event, is_contact=False)}


def _live(standing: StandingAgreement | None) -> StandingAgreement | None:
    return standing and replace(standing, agreement=replace(standing.agreement, live=True))


def _agreement_confirmed(case: Case, event: e.AgreementConfirmed) -> Changes:
    return _letter(case, event, is_contact=False)


def _agreement_repriced(case: Case, event: e.AgreementRepriced) -> Changes:
    standing = case.agreement and replace(case.agreement, agreement=event.agreement, claim=event.claim)
    return {"agreement": standing, **_letter(case, event, is_contact=False)}


def _agreement_broken(case: Case, event: e.AgreementBroken) -> Changes:
    broken = _bargain(case, agreements_broken=case.bargain.agreements_broken + 1, reminders=0)
    return {"agreement": None, "breach": event.breach, **broken}


def _agreement_restored(case: Case, _event: e.AgreementRestored) -> Changes:
    restored = case.breach.agreement if case.breach else None
    broken = case.bargain.agreements_broken
    offer = case.offer and replace(case.offer, over=case.offer.over or "agreed")
    received = case.breach.received if case.breach else ()
    restored = restored and replace(restored, received=received)
    return {"agreement": restored, "breach": None, "offer": offer, **_bargain(case, agreements_broken=broken - 1)}


def _agreement_kept(_case: Case, event: e.AgreementKept) -> Changes:
    return {"agreement": None, "items": event.items, "charges": event.charges}


def _promise_held(case: Case, event: e.PromiseHeld) -> Changes:
    # beside a contested part everything is the rest, also once the dispute is over
    amount = case.claim.total if event.amount is None and case.contested_part else event.amount
    return {
        "promise": Promise(event.date, event.on, amount, items=case.claim.items),
        **_bargain(case, reschedules=case.bargain.reschedules + event.reschedules),
    }


def _promise_kept(_case: Case, _event: e.PromiseKept) -> Changes:
    return {"promise": None, "hold": None}


def _promise_broken(case: Case, event: e.PromiseBroken) -> Changes:
    broken = _bargain(case, promises_broken=case.bargain.promises_broken + 1)
    return {"promise": None, "hold": None, "breach": event.breach, **broken}


def _payment_received(case: Case, event: e.PaymentReceived) -> Changes:
    payment = Payment(event.paid_on, event.amount)
    changes: Changes = {}
    if event.payment is not None:
        changes["payments"] = case.payments | {event.payment}
    if not event.booked:
        left = set_off(case.items, case.charges, event.amount, principal_first=event.principal_first)
        changes["items"], changes["charges"] = left
    if case.agreement is not None:
        changes["agreement"] = replace(case.agreement, received=(*case.agreement.received, payment))
    elif case.offer is not None:
        changes["offer"] = replace(case.offer, received=(*case.offer.received, payment))
    if case.claimed is not None:
        changes["claimed"] = max(0, case.claimed - event.amount)
    if case.promise is not None:
        changes["promise"] = replace(case.promise, received=case.promise.received + event.amount)
    if case.breach is not None:
        changes["breach"] = _paid_after_breach(case.breach, payment)
    return changes


def _paid_after_breach(breach: Breach, payment: Payment) -> Breach:
    return replace(breach, received=(*breach.received, payment))


def _ledger_changed(case: Case, event: e.LedgerChanged) -> Changes:
    changes: Changes = {"items": event.items, "charges": event.charges}
    if event.exceptions is not None:
        changes["debtor"] = replace(case.debtor, exceptions=event.exceptions)
    if case.agreement is not None and case.agreement.left_out:
        left_out = max(0, case.agreement.left_out - event.credit)
        changes["agreement"] = replace(case.agreement, left_out=left_out)
    if case.dispute is not None and event.credit > 0:
        credited = case.dispute.credited + event.credit
        covered = case.dispute.upheld and credited >= (case.dispute.amount or 0)
        changes["dispute"] = None if covered else replace(case.dispute, credited=credited)
    return changes


def _hold_set(case: Case, event: e.HoldSet) -> Changes:
    times = case.bargain.acknowledgements + (event.why is HoldWhy.ACKNOWLEDGED)
    return {"hold": Hold(event.until, event.why), **_bargain(case, acknowledgements=times)}


def _payment_claimed(_case: Case, event: e.PaymentClaimed) -> Changes:
    return {"claim_until": event.until, "claimed": event.amount}


def _claim_settled(case: Case, event: e.ClaimSettled) -> Changes:
    found = case.bargain.claims_not_found + (not event.found)
    return {"claim_until": None, **_bargain(case, claims_not_found=found)}


def _dispute_opened(case: Case, event: e.DisputeOpened) -> Changes:
    standing = case.agreement
    touches = standing is not None and (event.amount is None or event.amount > standing.left_out)
    return {"dispute": Dispute(event.on, event.amount, of_agreement=touches), "promise": None}


def _dispute_resolved(case: Case, event: e.DisputeResolved) -> Changes:
    upheld = case.dispute and replace(case.dispute, upheld=True)
    return {"dispute": upheld if event.waits_for_credit else None, **_resumed(case, event)}


def _resumed(case: Case, event: e.Event) -> Changes:
    """Give what fell due during a pause its grace from now on; a promise for a day that is past is gone."""
    promise = case.promise if case.promise is not None and case.promise.date >= event.on else None
    return {"agreement": case.agreement and replace(case.agreement, resumed_on=event.on), "promise": promise}


def _handed_to_person(_case: Case, event: e.HandedToPerson) -> Changes:
    return {"person": event.reason, "hold": None}


def _handed_over(_case: Case, event: e.HandedOver) -> Changes:
    return {"handed_over": event.to, "hold": None}


def _handed_back(case: Case, event: e.HandedBack) -> Changes:
    fresh = Bargain(**{name: getattr(case.bargain, name) for name in _KEPT_ON_RESUME})
    cleared: Changes = {"person": None, "handed_over": None, "undelivered": False, "claim_until": None}
    return {**cleared, "bargain": fresh, **_resumed(case, event)}


_KEPT_ON_RESUME = (
    "rounds", "hardship", "asks_instalments", "capacity", "capacity_asked", "rejections", "discount_step",
    "discount_percent", "offers", "approvals", "refused_values", "agreements_broken",
)  # fmt: skip
"""What a person's handing back leaves as it was; patience with promises, claims and silence starts afresh."""


def _reading_taken_back(case: Case, event: e.ReadingTakenBack) -> Changes:
    """Undo what still stands of it, and any offer; what has been replaced since is left alone."""
    undone = event.undone
    changes: Changes = {"offer": case.offer and replace(case.offer, over="withdrawn")}
    if case.agreement is not None and case.agreement.agreement.offer in undone.agreements:
        changes["agreement"] = None
    if case.promise is not None and case.promise.date == undone.promise:
        changes["promise"] = None
    if case.dispute is not None and case.dispute.opened_on == undone.dispute_on:
        changes["dispute"] = None
    if case.hold is not None and case.hold.until == undone.hold_until:
        changes["hold"] = None
    if case.claim_until is not None and case.claim_until == undone.claim_until:
        changes["claim_until"] = None
    if case.exception_on is not None and case.exception_on == undone.exception_on:
        changes["exception_on"] = None
    return {**changes, **_facts_taken_back(case, undone), **_breach_taken_back(case, undone)}


def _facts_taken_back(case: Case, undone: Undone) -> Changes:
    bargain = case.bargain
    return _bargain(
        case,
        hardship=bargain.hardship and "hardship" not in undone.facts,
        asks_instalments=bargain.asks_instalments and "asks_instalments" not in undone.facts,
        capacity=None if "capacity" in undone.facts else bargain.capacity,
        rejections=bargain.rejections - ("rejection" in undone.facts),
    )


def _breach_taken_back(case: Case, undone: Undone) -> Changes:
    """Drop a breach of what was never agreed."""
    broken = case.breach.agreement if case.breach is not None else None
    was_agreed = broken is not None and broken.agreement.offer in undone.agreements
    return {"breach": None} if was_agreed else {}


def _capacity_asked(case: Case, event: e.CapacityAsked) -> Changes:
    return {**_bargain(case, capacity_asked=True, reminders=0), **_letter(case, event, is_contact=True)}


def _reminded(case: Case, event: e.Reminded) -> Changes:
    return {**_bargain(case, reminders=case.bargain.reminders + 1), **_letter(case, event, is_contact=True)}


def _answered(case: Case, event: e.Answered) -> Changes:
    return _letter(case, event, is_contact=False)


def _notified(case: Case, event: e.Notified) -> Changes:
    return _letter(case, event, is_contact=False)


def _letter_failed(case: Case, event: e.LetterFailed) -> Changes:
    changes: Changes = {"last_letter": None, "undelivered": event.outcome is not Outcome.WITHHELD}
    if case.last_letter is not None:
        contacts = list(case.contacts)
        contacts[case.last_letter] = replace(contacts[case.last_letter], void=True)
        changes["contacts"] = tuple(contacts)
    return changes


def _ended(_case: Case, _event: e.Event) -> Changes:
    return {"offer": None, "approval": None, "agreement": None, "promise": None, "hold": None, "claim_until": None}


def _next_look_set(_case: Case, event: e.NextLookSet) -> Changes:
    return {"look_again_on": event.look_again_on}


_CHANGES: dict[type[Any], Callable[[Case, Any], Changes]] = {
    e.ContactMade: _contact_made,
    e.ReplyRead: _reply_read,
    e.HardshipSaid: _hardship_said,
    e.InstalmentsAsked: _instalments_asked,
    e.CapacitySaid: _capacity_said,
    e.OfferSent: _offer_sent,
    e.OfferLapsed: _offer_lapsed,
    e.OfferWithdrawn: _offer_withdrawn,
    e.ApprovalAsked: _approval_asked,
    e.ApprovalSeconded: _approval_seconded,
    e.ApprovalAmended: _approval_amended,
    e.ApprovalSettled: _approval_settled,
    e.AgreementMade: _agreement_made,
    e.AgreementBecameLive: _agreement_became_live,
    e.AgreementConfirmed: _agreement_confirmed,
    e.AgreementRepriced: _agreement_repriced,
    e.AgreementBroken: _agreement_broken,
    e.AgreementRestored: _agreement_restored,
    e.AgreementKept: _agreement_kept,
    e.PromiseHeld: _promise_held,
    e.PromiseKept: _promise_kept,
    e.PromiseBroken: _promise_broken,
    e.PaymentReceived: _payment_received,
    e.LedgerChanged: _ledger_changed,
    e.HoldSet: _hold_set,
    e.PaymentClaimed: _payment_claimed,
    e.ClaimSettled: _claim_settled,
    e.DisputeOpened: _dispute_opened,
    e.DisputeResolved: _dispute_resolved,
    e.HandedToPerson: _handed_to_person,
    e.HandedOver: _handed_over,
    e.HandedBack: _handed_back,
    e.ReadingTakenBack: _reading_taken_back,
    e.CapacityAsked: _capacity_asked,
    e.Reminded: _reminded,
    e.Answered: _answered,
    e.Notified: _notified,
    e.LetterFailed: _letter_failed,
    e.CasePaid: _ended,
    e.CaseClosed: _ended,
    e.NextLookSet: _next_look_set,
}
"""What each kind of event changes."""
