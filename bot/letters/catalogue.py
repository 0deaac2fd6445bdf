"""Every letter by name: the files are `templates/<language>/<name>.txt.j2`."""

LETTERS = (
    "reminder",
    "offer",
    "ask_capacity",
    "confirm_agreement",
    "agreement_live",
    "answer_invoice_copy",
    "answer_bank_details",
    "answer_balance",
    "answer_charges",
    "answer_offer",
    "answer_other",
    "answer_received",
    "answer_claim_paid",
    "answer_payment_not_found",
    "answer_dispute",
    "answer_standing",
    "answer_refused",
    "remind_offer",
    "remind_instalment",
    "remind_promise",
    "notify_promise_held",
    "notify_broken",
    "notify_lapsed",
    "notify_cancelled",
    "notify_discharged",
    "thanks",
    "holding",
    "person_answers",
    "confirm_sender",
    "correction",
)


def all_letters() -> tuple[str, ...]:
    """Name every letter."""
    return LETTERS
