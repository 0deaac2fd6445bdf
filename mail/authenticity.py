"""Does the From address belong to the sender? Answered by the receiving server's own results, and by nothing else.

RFC 8601 §5: only what stands above our own server's Received line, under its own name, can be believed; anybody can
write the rest into a mail.
"""

import re
from dataclasses import dataclass

from mail.message import InboundEmail

_COMMENT = re.compile(r"\([^()]{0,1000}\)")
_METHOD = re.compile(r"^\s*(dmarc|dkim|spf|arc|compauth)\s*(?:/\s*\d+)?\s*=\s*([a-z]+)", re.IGNORECASE)
_PROPERTY = re.compile(r"\b([a-z]+)\.([a-z_-]+)\s*=\s*\"?([^\s\";]+)", re.IGNORECASE)
_MICROSOFT = (".outlook.com", ".microsoft365", ".office365")
# a delivery agent behind our server adds its own line on top; from outside nobody can write there
_IS_LOCAL = re.compile(r"\bwith (?:E?LMTPS?A?|local)\b", re.IGNORECASE)
_TWO_PART = frozenset(
    "co.uk org.uk ac.uk gov.uk me.uk ltd.uk plc.uk com.au net.au org.au co.nz co.za com.br com.tr co.jp co.in".split()
)


@dataclass(frozen=True, slots=True)
class Authenticity:
    """Whether the From address is proven, and the reasons in words that name no address."""

    authentic: bool
    trust: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Result:
    method: str
    verdict: str
    properties: dict[str, str]


def prove_sender(email: InboundEmail, authserv_id: str | None) -> Authenticity:
    """Judge a mail by the results of the server named `authserv_id`; without a name nothing is believed.

    Exchange Online gives its results without a name: `outlook.com` (or a name below it) means its topmost results.
    """
    if len(set(email.senders)) != 1 or len(email.all("from")) != 1:
        return Authenticity(authentic=False, trust=("the mail does not name exactly one sender",))
    if not authserv_id:
        return Authenticity(authentic=False, trust=("no receiving server is configured whose results count",))
    believed = _believable(email, authserv_id.strip().lower())
    results = [result for value in believed for result in _results(value)]
    if not results:
        return Authenticity(authentic=False, trust=("the receiving server gave no results of its own",))
    return _judged(results, email.sender.address.rpartition("@")[2].lower())


def _judged(results: list[_Result], domain: str) -> Authenticity:
    reasons: list[str] = []
    authentic = False
    refuted = False
    for result in results:
        if result.method == "dmarc":
            names = result.properties.get("header.from", "").lower().rstrip(".")
            passes = result.verdict == "pass" and (not names or _aligned(names.rpartition("@")[2], domain))
            authentic |= passes
            refuted |= result.verdict == "fail"
            reasons.append(_said("dmarc", result.verdict, passes=passes))
        elif result.method == "dkim":
            signer = (result.properties.get("header.d") or result.properties.get("header.i", "")).lower()
            passes = result.verdict == "pass" and _aligned(signer.rpartition("@")[2], domain)
            authentic |= passes
            reasons.append(_said("dkim", result.verdict, passes=passes))
        elif result.method == "spf":
            reasons.append(f"spf={result.verdict} (says nothing about From)")
    if refuted:
        return Authenticity(authentic=False, trust=tuple(reasons))
    return Authenticity(authentic=authentic, trust=tuple(reasons) or ("no dmarc or dkim result",))


def _said(method: str, verdict: str, *, passes: bool) -> str:
    if passes:
        return f"{method}=pass for the sender's domain"
    return f"{method}=pass for another domain" if verdict == "pass" else f"{method}={verdict}"


def _believable(email: InboundEmail, authserv_id: str) -> list[str]:
    """Give the results of our server: what stands above the line by which it took the mail from outside."""
    if f".{authserv_id}".endswith(_MICROSOFT):
        first = email.first("authentication-results")
        return [first] if _server(first) in {None, authserv_id} else []
    found: list[str] = []
    for name, value in email.headers:
        if name == "received" and not _IS_LOCAL.search(value):
            break
        if name == "authentication-results" and _server(value) == authserv_id:
            found.append(value)
    return found


def _server(value: str) -> str | None:
    first = _uncommented(value).split(";")[0].split()
    if not first or "=" in first[0]:
        return None
    return first[0].lower().strip('"')


def _results(value: str) -> list[_Result]:
    found = []
    for clause in _uncommented(value).split(";")[:50]:
        match = _METHOD.match(clause)
        if match:
            properties = {f"{a}.{b}".lower(): c for a, b, c in _PROPERTY.findall(clause)}
            found.append(_Result(match[1].lower(), match[2].lower(), properties))
    return found


def _uncommented(value: str) -> str:
    return _COMMENT.sub(" ", _COMMENT.sub(" ", value[:8192]))


def _aligned(domain: str, sender: str) -> bool:
    """Relaxed alignment (RFC 7489 §3.1): the same organisation's domain, judged without a public suffix list.

    One may be below the other, never both beside each other, so that a shared suffix cannot vouch for a stranger.
    """
    domain, sender = domain.strip(".").lower(), sender.strip(".").lower()
    if not domain or "." not in domain or domain in _TWO_PART:
        return False
    return domain == sender or sender.endswith("." + domain) or domain.endswith("." + sender)
