"""The first half of a reply's path: whose mail it is, who wrote it, whether a person must look (DESIGN.md, Trust)."""

import logging
from typing import Any

from bot.ledger.values import Arrival, Case
from bot.matching import Match, match
from bot.office import Office
from mail.automatic import may_be_answered
from mail.errors import UnreadableMessage
from mail.message import Kind
from mail.reply import Reply, read_reply

log = logging.getLogger(__name__)

_NOTHING_TO_DO = {
    Kind.OWN: "our own mail come back",
    Kind.RECEIPT: "a read receipt",
    Kind.REPORT: "a report of another mail system",
}
_FOR_A_PERSON = {
    Kind.ENCRYPTED: "the mail is encrypted and cannot be read here",
    Kind.EMPTY: "the mail has no words of its own",
}


def sort_mails(office: Office) -> int:
    """Say of every mail that nobody has sorted so far whose it is; gives how many there were."""
    arrivals = office.ledger.unsorted()
    for arrival in arrivals:
        try:
            sort_mail(office, arrival)
        except UnreadableMessage as error:
            office.ledger.set_aside(arrival.id, f"cannot be read: {error.reason}")
        except Exception as error:
            # whatever is wrong with one mail, the next must not wait for it
            log.exception("mail set aside", extra={"arrival": arrival.id})
            office.ledger.set_aside(arrival.id, f"could not be sorted ({type(error).__name__}); see the log")
    return len(arrivals)


def sort_mail(office: Office, arrival: Arrival) -> None:
    """Assign one mail to its debtor, or leave it to a person."""
    reply = _read(office, arrival)
    if reply is None:
        office.ledger.set_aside(arrival.id, "the mail is too large to keep: look at it in the mailbox")
    elif reply.kind in _NOTHING_TO_DO:
        _dismiss(office, arrival, _NOTHING_TO_DO[reply.kind])
    elif reply.kind is Kind.BOUNCE:
        _sort_bounce(office, arrival, reply)
    elif office.settings.is_colleague(reply.email.sender.address):
        office.ledger.set_aside(arrival.id, "written by a colleague")
    else:
        _sort_words(office, arrival, reply)


def assign_to(office: Office, arrival: Arrival, case: Case, by: str) -> Arrival:
    """Assign a mail to the case that a person names; who wrote it is judged as with any other.

    Raises `UnreadableMessage` where it is none, and `LookupError` where it is no longer kept.
    """
    reply = _read(office, arrival)
    if reply is None:
        raise LookupError(f"the mail of arrival {arrival.id} is not kept")
    sender = reply.email.sender.address.lower()
    contacts = office.ledger.contacts_with(sender)
    contact = next((one for one in contacts if one.debtor_id == case.debtor_id), None)
    facts = _who_wrote(reply, Match(case, contact, "person"))
    return office.ledger.assign(arrival.id, case.debtor_id, case.number, facts, by)


def _read(office: Office, arrival: Arrival) -> Reply | None:
    """Read the mail of an arrival, None where its bytes are not kept."""
    mailbox = next((box for box in office.settings.mailboxes if box.name == arrival.external_id.split("/")[0]), None)
    raw = office.ledger.raw_mail(arrival.raw_mail_id).raw if arrival.raw_mail_id else None
    if raw is None:
        return None
    own = frozenset({office.settings.smtp.sender.lower(), office.settings.smtp.reply_to.lower()})
    return read_reply(raw, authserv_id=mailbox.authserv_id if mailbox else None, own_addresses=own)


def _sort_words(office: Office, arrival: Arrival, reply: Reply) -> None:
    found = match(reply.email, office.threads.find(reply.email), office.ledger)
    if found is None:
        office.ledger.set_aside(arrival.id, "belongs to no case: no token, known address or invoice number in it")
        return
    if reply.kind is Kind.LIST or (reply.kind is Kind.REPLY and not may_be_answered(reply.email)):
        reason = f"case {found.case.number}: it came by a list or a robot, which is never answered automatically"
        office.ledger.set_aside(arrival.id, reason)
        return
    if reply.kind in _FOR_A_PERSON:
        office.ledger.set_aside(arrival.id, f"case {found.case.number}: {_FOR_A_PERSON[reply.kind]}")
        return
    office.ledger.assign(arrival.id, found.case.debtor_id, found.case.number, _who_wrote(reply, found))


def _who_wrote(reply: Reply, found: Match) -> dict[str, Any]:
    contact = found.contact
    is_known = contact is not None and contact.state == "active"
    return {
        "mail": str(reply.kind),
        "matched_by": found.by,
        "sender": reply.email.sender.address.lower(),
        "address_proven": reply.authentic,
        "trust": list(reply.trust),
        "known_contact": is_known,
        "may_bind": bool(reply.authentic and is_known and contact and contact.may_bind),
    }


def _sort_bounce(office: Office, arrival: Arrival, reply: Reply) -> None:
    found = office.threads.bounced(reply.email) or next(iter(office.threads.find(reply.email)), None)
    case = office.ledger.case_by_token(found.token) if found else None
    if case is None:
        office.ledger.set_aside(arrival.id, "a bounce of a letter that is not known here")
    elif reply.bounce is None or not reply.bounce.permanent:
        _dismiss(office, arrival, "a delay, reported by a mail server that keeps trying")
    else:
        letter = found.number if found else None
        facts = {"mail": str(Kind.BOUNCE), "letter": letter, "recipient": (reply.bounce.recipient or "").lower()}
        office.ledger.assign(arrival.id, case.debtor_id, case.number, facts)


def _dismiss(office: Office, arrival: Arrival, reason: str) -> None:
    office.ledger.set_aside(arrival.id, reason)
    office.ledger.dismiss(arrival.id, "akkoord", office.clock.now())
