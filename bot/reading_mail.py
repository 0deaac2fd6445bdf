"""A mail and what it means, as the running product and `akkoord read` see it alike: mail side and reading joined."""

import datetime
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mail.headers import date_of
from mail.message import InboundEmail, Kind
from mail.reply import Reply, read_reply
from negotiation.acts import Act, ActName
from negotiation.reading.interpret import interpret
from negotiation.reading.reading import Reading
from negotiation.reading.situation import Situation

if TYPE_CHECKING:
    from bot.second_reader.opinion import Opinion
    from bot.second_reader.second_reader import SecondReader

_READ = frozenset({Kind.REPLY, Kind.AUTO_REPLY, Kind.LIST})
_BESIDE_AN_AUTOMATIC_ANSWER = frozenset({ActName.AUTO_REPLY, ActName.REDIRECT})

_DAYS_ON_ITS_WAY_AT_MOST = 5
"""Mail servers try for about so long (RFC 5321 section 4.5.4.1)."""


@dataclass(frozen=True, slots=True)
class ReadMail:
    """One mail with its kind, own words and proof, and the acts read from the words, their dates counted from `on`.

    `opinion` is the second reader's, where one was asked; what it changed is in the reading.
    """

    reply: Reply
    reading: Reading
    on: datetime.date
    opinion: "Opinion | None" = None


def read_mail(
    raw: bytes,
    *,
    today: datetime.date,
    arrived_on: datetime.date | None = None,
    situation: Situation,
    language: str | None = None,
    authserv_id: str | None = None,
    own_addresses: AbstractSet[str] = frozenset(),
    own_texts: Iterable[str] = (),
) -> ReadMail:
    """Read a raw mail; raises `mail.errors.UnreadableMessage` where the bytes are none.

    Relative dates are resolved from the day in the Date header, from `today` where there is none; where it is known
    when the mail arrived, a Date header that lies elsewhere is a wrong clock and does not count. An automatic answer
    carries the act `auto_reply`, perhaps with whom to write to instead, and never anything that binds.
    """
    reply = read_reply(raw, authserv_id=authserv_id, own_addresses=own_addresses, own_texts=own_texts)
    written = written_on(reply.email)
    if written is None or (arrived_on is not None and not _may_have_taken(written, arrived_on)):
        written = arrived_on or today
    return ReadMail(reply, _read(reply, written, situation, language), written)


def read_again(first: ReadMail, second_reader: "SecondReader | None", situation: Situation) -> ReadMail:
    """Let the second reader, where there is one, read what somebody wrote; robots and lists need no second look."""
    if second_reader is None or first.reply.kind is not Kind.REPLY:
        return first
    opinion = second_reader.read(first.reading, first.reply.text, today=first.on, situation=situation)
    return first if opinion is None else replace(first, reading=opinion.reading, opinion=opinion)


def _may_have_taken(written: datetime.date, arrived_on: datetime.date) -> bool:
    return -1 <= (arrived_on - written).days <= _DAYS_ON_ITS_WAY_AT_MOST


def written_on(email: InboundEmail) -> datetime.date | None:
    """Give the day on which a mail says it was written, else the day on which a server first took it."""
    if email.date is not None:
        return email.date.date()
    for value in reversed(email.all("received")):
        when = date_of(value.rpartition(";")[2])
        if when is not None:
            return when.date()
    return None


def _read(reply: Reply, today: datetime.date, situation: Situation, language: str | None) -> Reading:
    words = reply.text if reply.kind in _READ else ""
    reading = interpret(words, today=today, subject=reply.email.subject, language=language, situation=situation)
    if reply.kind not in _READ:
        return replace(reading, acts=(), flags=(), confident=False, evidence=())
    if reply.kind is Kind.LIST:
        return replace(reading, confident=False)
    if reply.kind is Kind.AUTO_REPLY:
        return _automatic(reading)
    return reading


def _automatic(reading: Reading) -> Reading:
    kept = tuple(act for act in reading.acts if act.name in _BESIDE_AN_AUTOMATIC_ANSWER)
    if not any(act.name is ActName.AUTO_REPLY for act in kept):
        back_on = next((act.date for act in reading.acts if act.name is ActName.ACKNOWLEDGE), None)
        kept = (Act(ActName.AUTO_REPLY, date=back_on), *kept)
    shown = {act.name for act in kept}
    evidence = tuple(one for one in reading.evidence if one.act in shown)
    return replace(reading, acts=kept, confident=True, evidence=evidence)
