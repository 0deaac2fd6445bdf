"""Questions, people, other addresses, machines, and ends of contact."""

import datetime

from negotiation.acts import ActName
from negotiation.reading.found import Found
from negotiation.reading.view import View

TOPICS = ("copy", "bank", "balance", "charges", "offer", "other")


_TOPIC_NAMES = {"copy": "invoice_copy", "bank": "bank_details"}


_OTHER_ASKED = frozenset(
    """
    willpay instal disc method agree later D M C waive human take offset Q
    """.split()
)


def question(view: View) -> Found | None:
    """Something that they want to know or have sent."""
    for topic in TOPICS:
        for clause in view.having(f"q_{topic}"):
            sentence = view.sentence(clause)
            asks = sentence.labels & {"?", "ask", "wh", "tell_me"}
            if not asks and (topic != "copy" or view.labels & {"done", "waive", "disp"}):
                continue
            if topic == "other" and not sentence.labels & {"?", "tell_me"}:
                continue
            if topic == "other" and (sentence.labels & _OTHER_ASKED):
                continue
            found = Found(ActName.ASK_QUESTION, f"question-{topic}", {"topic": _TOPIC_NAMES.get(topic, topic)})
            found.spans += [(None, start, end) for start, end in view.places(clause, f"q_{topic}")]
            return found
    return None


def human(view: View) -> Found | None:
    """Find a wish for a person or a call."""
    phone = next(((at, token.text) for at, token in enumerate(view.tokens) if token.kind == "F"), None)
    for clause in view.having("human"):
        if "selfcall" in clause.labels:
            continue
        found = Found(ActName.ASK_HUMAN, "human-word")
        found.spans += [(None, start, end) for start, end in view.places(clause, "human")]
        if phone:
            found.put("phone", _phone(view, phone[0]), phone[0])
        return found
    return None


def _phone(view: View, at: int) -> str:
    token = view.tokens[at]
    start, end = view.document.folded.span(token.start, token.end)
    return view.document.original[start:end]


def redirect(view: View) -> Found | None:
    """Somebody else, or another address."""
    address = next(((at, token.text) for at, token in enumerate(view.tokens) if token.kind == "E"), None)
    for clause in view.having("redirect"):
        found = Found(ActName.REDIRECT, "redirect-word")
        found.spans += [(None, start, end) for start, end in view.places(clause, "redirect")]
        if address:
            found.put("email", address[1], address[0])
        return found
    return None


def acknowledge(view: View) -> Found | None:
    """Find a reaction that commits to nothing, with the date on which they come back."""
    for clause in view.having("ack"):
        found = Found(ActName.ACKNOWLEDGE, "ack-word")
        found.spans += [(None, start, end) for start, end in view.places(clause, "ack")]
        sentence = view.sentence(clause)
        for start, end in ((clause.start, clause.end), (sentence.start, sentence.end), (0, len(view.tokens))):
            days = [item for item in view.future_dates(start, end) if item[2] > view.today]
            for at, _, day in days or (view.future_dates(start, end) if end == len(view.tokens) else ()):
                found.put("date", day, at)
        return found
    return None


def automatic(view: View) -> Found | None:
    """Find a machine's answer, with the day on which they are back."""
    hits = sum(1 for clause in view.clauses for label, _, _ in clause.places if label == "auto")
    subject = any(word in view.document.subject for word in AUTO_SUBJECTS)
    if not hits or (hits < 2 and not subject and "auto_sure" not in view.labels):
        return None
    found = Found(ActName.AUTO_REPLY, "auto-word")
    for clause in view.having("auto"):
        found.spans += [(None, start, end) for start, end in view.places(clause, "auto")]
    if hits >= 1 and any(word in view.labels for word in ("back",)):
        days: list[tuple[int, datetime.date]] = []
        for clause in view.having("back"):
            days += [(at, day) for at, hit, day in view.future_dates(clause.start, clause.end) if hit.shape != "term"]
        for at, day in sorted(days, key=lambda item: item[1])[-1:]:
            found.put("date", day, at)
    for clause in view.clauses:
        days = [
            (at, day)
            for at, hit, day in view.future_dates(clause.start, clause.end)
            if hit.shape not in {"term", "now"} and day > view.today
        ]
        for at, day in days[-1:]:
            found.put("date", day, at)
    return found


AUTO_SUBJECTS = (
    "automati",
    "afwezig",
    "out of office",
    "autoreply",
    "auto reply",
    "abwesenheit",
    "absence",
    "absent",
    "ontvangstbevestiging",
    "ontvangstmelding",
    "ticket",
    "auto:",
    "reponse auto",
    "accuse de reception",
    "eingangsbestatigung",
    "empfangsbestatigung",
    "ooo",
    "noreply",
    "conges",
    "urlaub",
)


_GROUNDS = ("lawyer", "privacy", "complaint", "other")


def stop(view: View) -> Found | None:
    """Find an end of the conversation: a lawyer, a privacy request, a complaint, or a plain stop."""
    if (
        view.document.letterhead == "lawyer"
        and view.labels & {"disp", "redirect", "s_lawyer", "s_other"}
        and "insol" not in view.labels
    ):
        return Found(ActName.STOP_CONTACT, "stop-letterhead", {"ground": "lawyer"}, [(None, 0, 1)])
    for ground in _GROUNDS:
        for clause in view.having(f"s_{ground}"):
            found = Found(ActName.STOP_CONTACT, f"stop-{ground}", {"ground": ground})
            found.spans += [(None, start, end) for start, end in view.places(clause, f"s_{ground}")]
            return found
    return None
