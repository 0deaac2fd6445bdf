"""The policy file as a whole: its sections, its segments, its fingerprint."""

import hashlib
from pathlib import Path

from bot.policy_file.approval import approval
from bot.policy_file.levers import LEVERS, levers
from bot.policy_file.sections import contact, currency, exceptions, offers, payments, promises, value
from bot.policy_file.segments import segments
from bot.strict_yaml.document import read_document
from bot.strict_yaml.fields import Fields, list_of
from bot.strict_yaml.scalars import one_of
from bot.strict_yaml.tree import Complaint, Mapping, Node, Refused
from negotiation.policy import Policy, PolicyBook

_A_COMBINATION = "levers that may stand in one offer, such as [penalty_waiver, discount] or [payment_method, any]"


class PolicyError(Exception):
    """A policy file is wrong: `lines` says everything that is, one sentence with file, line and key each."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def parse_policy(text: str, name: str = "policy.yaml") -> PolicyBook:
    """Read a policy file; `name` is how complaints call it. Raises PolicyError with all that is wrong."""
    document = read_document(text)
    complaints = list(document.complaints)
    if document.root is not None:
        try:
            book = _book(document.root, text)
        except Refused as refusal:
            complaints.extend(refusal.complaints)
    if complaints:
        raise PolicyError(tuple(complaint.sentence(name) for complaint in sorted(set(complaints))))
    return book


def load_policy(file: Path) -> PolicyBook:
    """Read the policy file at that path. Raises PolicyError, also where there is no such file."""
    try:
        text = file.read_bytes().decode("utf-8")
    except OSError as error:
        raise PolicyError((f"{file}: cannot be read ({str(error.strerror).lower()})",)) from None
    except UnicodeDecodeError:
        raise PolicyError((f"{file}: cannot be read (it is not UTF-8); save it as UTF-8",)) from None
    return parse_policy(text, str(file))


def _book(root: Mapping, text: str) -> PolicyBook:
    found: list[Complaint] = []
    try:
        base = policy(root)
    except Refused as refusal:
        found.extend(refusal.complaints)
    try:
        parts = segments(root, policy, found)
    except Refused as refusal:
        found.extend(refusal.complaints)
    if found:
        raise Refused(*found)
    return PolicyBook(base, parts, hashlib.sha256(text.encode()).hexdigest())


def policy(node: Node) -> Policy:
    """Read all sections but the segments."""
    strict = Policy()
    with Fields(node) as fields:
        read = Policy(
            currency=fields.take("currency", currency, strict.currency),
            offers=fields.take("offers", offers, strict.offers),
            promises=fields.take("promises", promises, strict.promises),
            levers=fields.take("levers", levers, strict.levers),
            combine=fields.take("combine", list_of(_combination, _A_COMBINATION, least=0), strict.combine),
            exceptions=fields.take("exceptions", exceptions, strict.exceptions),
            approval=fields.take("approval", approval, strict.approval),
            contact=fields.take("contact", contact, strict.contact),
            payments=fields.take("payments", payments, strict.payments),
            value=fields.take("value", value, strict.value),
        )
        fields.ignore("segments")
    return read


def _combination(node: Node) -> frozenset[str]:
    return frozenset(list_of(one_of([*LEVERS, "any"], "a lever:"), _A_COMBINATION, least=2)(node))
