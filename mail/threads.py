"""How a reply finds back to its case: an unguessable token in our Message-IDs and in the address that replies go to.

A token says which conversation a mail belongs to. It travels in every quote and forward: it never proves who wrote.
"""

import re
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mail.message import InboundEmail

TOKEN_LENGTH = 16
"""Characters in a token: 16 of 32 possible ones are 80 bits, and survive servers that change case."""

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
_TOKEN = rf"[{_ALPHABET}]{{{TOKEN_LENGTH}}}"
_NUMBER = r"[a-z0-9]{1,20}"
_MESSAGE_ID = re.compile(rf"<?ak\.({_TOKEN})\.({_NUMBER})@([a-z0-9.-]{{1,253}})>?", re.IGNORECASE)
_PLUS = re.compile(rf"\+(?:b-)?({_TOKEN})(?:-({_NUMBER}))?@", re.IGNORECASE)
_BOUNCE = re.compile(rf"\+b-({_TOKEN})-({_NUMBER})@", re.IGNORECASE)
_MOST_TEXT = 262_144


def new_token() -> str:
    """Draw a token for a new case; nobody can guess it."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(TOKEN_LENGTH))


@dataclass(frozen=True, slots=True)
class Found:
    """A token found in a mail, the number of the letter if it names one, and where: strongest place first.

    `where` is in_reply_to, references, recipient or text.
    """

    token: str
    number: str | None
    where: str


@dataclass(frozen=True, slots=True)
class Threads:
    """The addresses and Message-IDs of one mailbox of ours: `address` is where debtors' replies arrive.

    Where the mail host knows no plus-addresses, `plus` is False and the token travels in the Message-ID alone.
    """

    address: str
    plus: bool = True

    @property
    def domain(self) -> str:
        """The part after the @."""
        return self.address.rpartition("@")[2].lower()

    def message_id(self, token: str, number: str) -> str:
        """Make the Message-ID of letter `number` of the case that holds `token`: the same letter, the same id.

        >>> Threads("invoices@firm.example").message_id("abcdefghijkmnpqr", "7")
        '<ak.abcdefghijkmnpqr.7@firm.example>'
        """
        return f"<ak.{_checked(token, _TOKEN)}.{_checked(number, _NUMBER)}@{self.domain}>"

    def reply_address(self, token: str) -> str:
        """Give the address that replies to this case should go to."""
        return self._with(_checked(token, _TOKEN))

    def bounce_address(self, token: str, number: str) -> str:
        """Give the envelope sender of one letter, so that a bounce names it without being parsed (VERP)."""
        return self._with(f"b-{_checked(token, _TOKEN)}-{_checked(number, _NUMBER)}")

    def find(self, email: InboundEmail) -> tuple[Found, ...]:
        """Find our tokens in a mail, strongest place first, each token once."""
        seen: dict[str, Found] = {}
        for found in self._candidates(email):
            seen.setdefault(found.token, found)
        return tuple(seen.values())

    def bounced(self, email: InboundEmail) -> Found | None:
        """Say which letter a mail to our bounce address is about, None if it went elsewhere."""
        for address in (*email.delivered_to, *email.recipients):
            match = _BOUNCE.search(address)
            if match and self._is_ours(address):
                return Found(match[1].lower(), match[2].lower(), "recipient")
        return None

    def _candidates(self, email: InboundEmail) -> Iterator[Found]:
        yield from self._in_ids((email.in_reply_to or "",), "in_reply_to")
        yield from self._in_ids(reversed(email.references), "references")
        for address in (*email.delivered_to, *email.recipients):
            match = _PLUS.search(address)
            if match and self._is_ours(address):
                yield Found(match[1].lower(), match[2].lower() if match[2] else None, "recipient")
        yield from self._in_text(email.report[:_MOST_TEXT])
        yield from self._in_text(email.plain[:_MOST_TEXT])
        yield from self._in_text(email.html[:_MOST_TEXT])

    def _in_ids(self, ids: Iterable[str], where: str) -> Iterator[Found]:
        for one in ids:
            for match in _MESSAGE_ID.finditer(one):
                if match[3].lower() == self.domain:
                    yield Found(match[1].lower(), match[2].lower(), where)

    def _in_text(self, text: str) -> Iterator[Found]:
        yield from self._in_ids((text,), "text")
        for match in _PLUS.finditer(text):
            if text[match.end() : match.end() + len(self.domain)].lower() == self.domain:
                yield Found(match[1].lower(), match[2].lower() if match[2] else None, "text")

    def _is_ours(self, address: str) -> bool:
        local, _, domain = address.lower().rpartition("@")
        return domain == self.domain and local.split("+")[0] == self.address.lower().rpartition("@")[0]

    def _with(self, tag: str) -> str:
        local, _, domain = self.address.rpartition("@")
        return f"{local}+{tag}@{domain}" if self.plus else self.address


def _checked(text: str, pattern: str) -> str:
    if not re.fullmatch(pattern, text):
        raise ValueError("a token or letter number that this module did not make")
    return text
