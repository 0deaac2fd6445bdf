"""One mail as the product sees it: its kind, the writer's own words, and whether the sender is proven."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from mail.authenticity import prove_sender
from mail.automatic import kind_of
from mail.html import has_quote_marks, html_to_quoted_text
from mail.message import Bounce, InboundEmail, Kind
from mail.own_letters import OwnLetters
from mail.parse import parse
from mail.quoting import own_words


@dataclass(frozen=True, slots=True)
class Reply:
    """A mail judged: `text` are the writer's own words; `authentic` is about the From address and nothing else."""

    email: InboundEmail
    kind: Kind
    bounce: Bounce | None
    text: str
    authentic: bool
    trust: tuple[str, ...]


def read_reply(
    raw: bytes,
    *,
    authserv_id: str | None = None,
    own_addresses: AbstractSet[str] = frozenset(),
    own_texts: Iterable[str] = (),
) -> Reply:
    """Read one mail; raises `UnreadableMessage` where the bytes are none.

    `own_addresses` are ours, bare and lower-case; `own_texts` the letters that we sent in this thread, if known.
    """
    email = parse(raw)
    text = words_of(email, own_texts)
    kind, bounce = kind_of(email, text, own_addresses)
    proof = prove_sender(email, authserv_id)
    return Reply(email, kind, bounce, text, proof.authentic, proof.trust)


def words_of(email: InboundEmail, own_texts: Iterable[str] = ()) -> str:
    """Give the writer's own words from whichever of text and HTML tells them better from the rest."""
    letters = OwnLetters(texts) if (texts := tuple(own_texts)) else None
    has_plain, has_html = bool(email.plain.strip()), bool(email.html.strip())
    if not has_html:
        return own_words(email.plain, letters)
    from_html = own_words(html_to_quoted_text(email.html), letters)
    if not has_plain:
        return from_html
    from_plain = own_words(email.plain, letters)
    if not from_html.strip() or not from_plain.strip():
        return from_html or from_plain
    if has_quote_marks(email.html):
        return from_html
    return from_plain if _tells_the_same(email.plain, from_html) else from_html


def _tells_the_same(plain: str, words: str) -> bool:
    """Say whether a text part holds what the HTML says: some only say that there is HTML."""
    wanted = set(words.lower().split())
    return 5 * len(wanted & set(plain.lower().split())) >= 3 * len(wanted)
