"""Delivery reports: whose address failed, and whether for good. RFC 3464 first, known programs' own forms second."""

import email as standard_email
import re

from flufl.bounce import all_failures

from mail.headers import one_message_id
from mail.message import Bounce, InboundEmail
from mail.phrases import compiled

_FROM = re.compile(
    r"^(?:mailer-daemon|post_?master|mail-?admin|mail-daemon|mailerdaemon|mdaemon|bounces?|maildaemon)[@+\-]?",
    re.IGNORECASE,
)
_SUBJECT = compiled("""
undeliver(?:ed|able) / delivery (?:status notification|failure|failed|has failed|report|problem|delayed)
returned mail
mail delivery (?:failed|system|failure|subsystem) / failure notice / message not delivered
return(?:ed|ing) to sender
could not be delivered / not delivered / non remis / non distribu / échec de (?:la )?(?:remise|livraison|distribution)
onbestelbaar / niet bezorgd / kan niet worden (?:afgeleverd|bezorgd) / afleveren mislukt / bezorging mislukt
unzustellbar / nicht zugestellt / zustellung fehlgeschlagen / delivery notification / warning: could not send
error sending your mail / warning: message .{0,40} delayed / mail system error / user unknown
undelivered mail / bounced mail / mail rejected
""")
_BLOCK = re.compile(r"\n\s*\n")
_FIELD = re.compile(r"^([A-Za-z-]{1,60})[ \t]*:[ \t]*(.{0,2000})$", re.MULTILINE)
_STATUS = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
_REPLY_CODE = re.compile(r"\b([45])\d\d[ \-]")
_ADDRESS = re.compile(r"[^\s<>@,;:\"'()\[\]]{1,64}@[^\s<>@,;:\"'()\[\]]{1,255}\.[a-z0-9-]{2,}", re.IGNORECASE)
_MESSAGE_ID = re.compile(r"^message-id:\s*(<[^<>\s]{1,990}>)", re.IGNORECASE | re.MULTILINE)
_NOTIFICATION = re.compile(r'"notificationType"\s*:\s*"Bounce"')
_FAILED = compiled("""
does ?n.t exist / does not exist / user unknown / unknown user / no such (?:user|recipient|mailbox|address)
mailbox unavailable
unknown (?:recipient|address) / address rejected / recipient (?:address )?rejected / invalid recipient
could ?n.t be (?:found|delivered)
permanent(?:ly)? (?:fatal )?(?:error|failure) / (?:host|domain) (?:not found|unknown) / not listed in
account .{0,30}(?:disabled|closed)
bestaat niet / onbekend(?:e)? / n'existe pas / introuvable / existiert nicht / unbekannt
delivery .{0,30}failed / undeliverable
could not be delivered / wasn.t delivered / rejected
""")
_DELAYED = compiled("""
delayed / will (?:be )?(?:re)?tr(?:y|ied) / still being retried / temporar / transient / quota
mailbox (?:is )?full / over quota
try again later / vertraagd / retardé / verzögert / not yet been delivered / greylist
""")


def bounce_of(email: InboundEmail) -> Bounce | None:
    """Read a delivery report; None where the mail is none. What says that delivery worked is none either."""
    status = _reported(email.report)
    if status is not None and ("message/delivery-status" in email.part_types or looks_like_bounce(email)):
        return status if not _is_success(email.report) else None
    if not looks_like_bounce(email):
        return None
    return _guessed(email)


def looks_like_bounce(email: InboundEmail) -> bool:
    """Say whether the headers are those of a delivery report; an away message with a null return path is none."""
    content_type = email.first("content-type").lower()
    if content_type.startswith("multipart/report") and "disposition-notification" not in content_type:
        return "feedback-report" not in content_type
    if any(value.strip() for value in email.all("x-failed-recipients")):
        return True
    is_daemon = (
        bool(_FROM.match(email.sender.address))
        or "mail delivery" in email.sender.name.lower()
        or (not email.sender.address and bool(email.all("from")))
    )
    has_subject = _SUBJECT.search(email.subject) is not None
    if is_daemon and (has_subject or email.return_path == "" or _FAILED.search(email.plain[:3000])):
        return True
    if _NOTIFICATION.search(email.plain[:3000]):
        return True
    return email.return_path == "" and has_subject


def _reported(report: str) -> Bounce | None:
    """Read the recipient's fields of a delivery-status part; the worst one counts."""
    found: list[Bounce] = []
    original = _MESSAGE_ID.search(report)
    for block in _BLOCK.split(report[:65_536])[:200]:
        fields = {name.lower(): value.strip() for name, value in _FIELD.findall(block)}
        recipient = _ADDRESS.search(fields.get("final-recipient", "") or fields.get("original-recipient", ""))
        action = fields.get("action", "").lower()
        if "action" not in fields and "status" not in fields:
            continue
        if recipient is None and "reporting-mta" in fields and "final-recipient" not in fields:
            continue
        status = _STATUS.search(fields.get("status", "")) or _STATUS.search(fields.get("diagnostic-code", ""))
        permanent = action == "failed" if action in {"failed", "delayed"} else bool(status and status[1] == "5")
        if permanent and status and status[1] == "4":
            permanent = action == "failed"  # given up after many tries: nothing more will be tried by that server
        found.append(
            Bounce(
                recipient[0].lower() if recipient else None,
                status[0] if status else None,
                permanent,
                original[1] if original else None,
            )
        )
    return max(found, key=lambda one: (one.permanent, one.recipient is not None), default=None)


def _is_success(report: str) -> bool:
    actions = re.findall(r"^action[ \t]*:[ \t]*(\w+)", report, re.IGNORECASE | re.MULTILINE)
    return bool(actions) and all(action.lower() in {"delivered", "relayed", "expanded"} for action in actions)


def _guessed(email: InboundEmail) -> Bounce:
    text = f"{email.plain[:20_000]}\n{email.report[:20_000]}"
    temporary, permanent = _asked(email)
    listed = _ADDRESS.search(email.first("x-failed-recipients"))
    status = _STATUS.search(text)
    code = _REPLY_CODE.search(text)
    recipient = (
        listed[0] if listed else next(iter(sorted(permanent) or sorted(temporary)), None) or _first_other(email, text)
    )
    original = _MESSAGE_ID.search(text)
    return Bounce(
        recipient.lower() if recipient else None,
        status[0] if status else None,
        _is_permanent(email, text, status[1] if status else code[1] if code else "", temporary, permanent),
        one_message_id(original[1]) if original else None,
    )


def _is_permanent(email: InboundEmail, text: str, digit: str, temporary: set[str], permanent: set[str]) -> bool:
    if digit:
        return digit == "5"
    if bool(temporary) != bool(permanent):
        return bool(permanent)
    is_delay = _DELAYED.search(text[:4000]) and not _FAILED.search(text[:4000])
    return not (_DELAYED.search(email.subject) or is_delay)


def _asked(email: InboundEmail) -> tuple[set[str], set[str]]:
    """Ask flufl.bounce, which knows the forms of many old programs; only called where the headers say bounce."""
    message = standard_email.message_from_string(_rebuilt(email))
    try:
        temporary, permanent = all_failures(message)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return set(), set()
    return {_text(one) for one in temporary}, {_text(one) for one in permanent}


def _text(address: object) -> str:
    return address.decode("ascii", "replace") if isinstance(address, bytes) else str(address)


def _rebuilt(email: InboundEmail) -> str:
    kept = [
        f"{name}: {value}"
        for name, value in email.headers
        if name in {"from", "subject", "to", "x-failed-recipients"}
    ]
    return "\n".join(kept) + "\n\n" + (email.plain or "")[:50_000] + "\n\n" + email.report[:20_000]


def _first_other(email: InboundEmail, text: str) -> str | None:
    ours = {one.lower() for one in (*email.recipients, *email.delivered_to, email.sender.address)}
    for match in _ADDRESS.finditer(text[:20_000]):
        if match[0].lower() not in ours and not _FROM.match(match[0]):
            return match[0]
    return None
