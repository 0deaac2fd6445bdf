"""The outbox at work: letters leave in order, and only while they are still wanted."""

import asyncio
import datetime
import logging
from collections.abc import Mapping
from typing import Any

from bot.ledger.states import LetterState
from bot.ledger.values import Letter
from bot.office import Office
from mail.errors import AccountFailure, PermanentMailFailure, TemporaryMailFailure, UnknownMailOutcome
from mail.outbound import Outbound

log = logging.getLogger(__name__)

_PAUSES = tuple(datetime.timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 240))
_TRIED_FOR = datetime.timedelta(days=2)
"""A letter that the server has put off for so long goes to a person (RFC 5321 §4.5.4.1 gives up after 4-5 days)."""


async def send_next(office: Office, outbound: Outbound) -> bool:
    """Send one letter that is due, or withhold it if it is no longer wanted; False if none is due.

    Raises `AccountFailure` where the server refuses us: the letter then waits and nothing is lost.
    """
    letter = await asyncio.to_thread(_take, office)
    if letter is None:
        return False
    if letter.state is LetterState.SENDING:
        await _send(office, outbound, letter)
    return True


def _take(office: Office) -> Letter | None:
    """Claim the next letter that is due; where it is no longer wanted it is withheld, and given as such."""
    letter = office.ledger.claim_letter(office.name, office.clock.now())
    if letter is None:
        return None
    reason = why_not(office, letter)
    return letter if reason is None else withhold(office, letter, reason)


def why_not(office: Office, letter: Letter) -> str | None:
    """Say why a letter must no longer be sent, None while it may be."""
    if letter.body is None:
        return "its text was erased"
    if not letter.facts.get("asks"):
        return None
    policy = _decided_under(office, letter)
    active = office.ledger.active_policy()
    if policy is not None and active is not None and policy != active.fingerprint:
        return "the policy has changed since"
    offer = letter.facts.get("offer")
    if offer is not None and _is_past(offer, office.today()):
        return "a date in it is past"
    return None


def withhold(office: Office, letter: Letter, reason: str, by: str | None = None) -> Letter:
    """Keep a letter back; where it asked for something the core is told, and decides again."""
    tell = {"outcome": "withheld", "letter": letter.number} if letter.facts.get("asks") else None
    return office.ledger.withhold_letter(letter.id, reason, office.clock.now(), by, tell)


async def _send(office: Office, outbound: Outbound, letter: Letter) -> None:
    try:
        answer = await outbound.send(letter.body or b"", sender=letter.return_path or "", recipient=letter.recipient)
    except TemporaryMailFailure as error:
        await asyncio.to_thread(_put_off, office, letter, str(error))
    except PermanentMailFailure as error:
        await asyncio.to_thread(_refused, office, letter, str(error))
    except UnknownMailOutcome as error:
        await asyncio.to_thread(office.ledger.mark_unknown, letter.id, str(error), office.clock.now())
        log.warning("nobody knows whether a letter was taken", extra=_named(letter))
    except AccountFailure as error:
        again_at = office.clock.now() + _PAUSES[1]
        await asyncio.to_thread(office.ledger.mark_temporary, letter.id, str(error), again_at)
        raise
    else:
        await asyncio.to_thread(office.ledger.mark_sent, letter.id, answer, office.clock.now())
        log.info("letter sent", extra=_named(letter))


def _put_off(office: Office, letter: Letter, error: str) -> None:
    now = office.clock.now()
    if now - max(letter.created_at, letter.released_at or letter.created_at) > _TRIED_FOR:
        _refused(office, letter, f"put off for too long: {error}")
        return
    pause = _PAUSES[min(letter.attempts - 1, len(_PAUSES) - 1)]
    office.ledger.mark_temporary(letter.id, error, now + pause)


def _refused(office: Office, letter: Letter, error: str) -> None:
    """Note that the server will not take it, and tell the core that the debtor cannot be reached."""
    tell = {"outcome": "unreachable", "letter": letter.number}
    office.ledger.mark_failed(letter.id, error, office.clock.now(), tell)
    log.warning("letter refused", extra=_named(letter))


def _decided_under(office: Office, letter: Letter) -> str | None:
    """Give the fingerprint of the policy under which the letter was decided."""
    journal = office.ledger.case_view(letter.case_number).journal
    return next((entry.policy for entry in journal if entry.number == letter.entry), None)


def _is_past(offer: Mapping[str, Any], today: datetime.date) -> bool:
    if datetime.date.fromisoformat(offer["valid_until"]) < today:
        return True
    return any(datetime.date.fromisoformat(option["pays"][0]["on"]) < today for option in offer["options"])


def _named(letter: Letter) -> dict[str, object]:
    return {"case": letter.case_number, "letter": letter.number, "message_id": letter.message_id}
