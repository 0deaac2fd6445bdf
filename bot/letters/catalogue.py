"""Every letter by name, `templates/<language>/<name>.txt.j2`, and the facts that it cannot do without."""

from collections.abc import Sequence

NEEDS: dict[str, tuple[str, ...]] = {
    "reminder": (),
    "offer": ("offer",),
    "ask_capacity": (),
    "confirm_agreement": ("agreement",),
    "agreement_live": ("agreement",),
    "answer_invoice_copy": (),
    "answer_bank_details": (),
    "answer_balance": (),
    "answer_charges": (),
    "answer_offer": (),
    "answer_other": (),
    "answer_received": (),
    "answer_claim_paid": (),
    "answer_payment_not_found": (),
    "answer_dispute": (),
    "answer_standing": (),
    "answer_refused": (),
    "remind_offer": ("offer",),
    "remind_instalment": ("due",),
    "remind_promise": ("due",),
    "notify_promise_held": ("promised",),
    "notify_broken": ("due",),
    "notify_lapsed": (),
    "notify_cancelled": (),
    "notify_discharged": (),
    "thanks": (),
    "holding": (),
    "person_answers": ("message", "person"),
    "confirm_sender": (),
    "correction": (),
}
"""What else is told makes a letter say more; what is listed here it fails without."""


COVERED: dict[str, frozenset[str]] = {
    "offer": frozenset({"answer_refused", "answer_standing", "answer_offer", "remind_offer"}),
    "confirm_agreement": frozenset({"notify_discharged"}),
    "agreement_live": frozenset({"confirm_agreement", "notify_discharged"}),
    "thanks": frozenset({"agreement_live", "notify_discharged"}),
    "answer_received": frozenset(NEEDS) - {"answer_received"},
}
"""Which letters already say all that this one would, where they are written together."""


def uncovered(letters: Sequence[str]) -> tuple[str, ...]:
    """Leave out what another of these letters says as well."""
    return tuple(letter for letter in letters if not COVERED.get(letter, frozenset()) & set(letters))


def all_letters() -> tuple[str, ...]:
    """Name every letter."""
    return tuple(NEEDS)
