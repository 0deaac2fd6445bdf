"""Who works here, how free the assistant is, and what passes through Telegram, in `akkoord.yaml`."""

from typing import Any

from bot.policy_file.levers import LEVERS
from bot.settings.environment import secret
from bot.settings.model import MODES, Autonomy, AutonomyRule, Person, Telegram
from bot.settings.scalars import email
from bot.strict_yaml.fields import Fields, list_of
from bot.strict_yaml.scalars import one_of, words
from bot.strict_yaml.tree import Complaint, Node, Refused, Sequence, refused

INTENTS = ("send_offer", "ask_capacity", "confirm_agreement", "answer", "remind", "notify", "thank")
"""What a letter can be for: the core's actions that write to a debtor (PROTOCOL.md, Out)."""


def people(node: Node) -> tuple[Person, ...]:
    """Read who works here; nobody may be mistaken for somebody else."""
    found = list_of(_person, "a list of people with name and role")(node)
    complaints: list[Complaint] = []
    items = node.items if isinstance(node, Sequence) else ()
    for key in ("name", "os_user", "email", "telegram"):
        seen: set[object] = set()
        for item, person in zip(items, found, strict=True):
            own = getattr(person, key)
            if own in seen:
                message = "found this a second time, expected each person to have their own"
                complaints.append(Complaint(item.line, item.column, f"{item.path}.{key}", message))
            if own is not None:
                seen.add(own)
    if complaints:
        raise Refused(*complaints)
    return found


def _person(node: Node) -> Person:
    with Fields(node) as fields:
        found: dict[str, Any] = {
            "name": fields.need("name", words("a person's name", 100), "a person's name", None),
            "role": fields.need("role", one_of(("controller", "manager")), "controller or manager", None),
            "os_user": fields.take("os_user", words("a user of this machine", 64), None),
            "email": fields.take("email", email, None),
            "telegram": fields.take("telegram", _telegram_id, None),
        }
    return Person(**found)


def _telegram_id(node: Node) -> int:
    """Read a user id of Telegram: more digits than our other numbers have."""
    expected = "a Telegram user id such as 123456789"
    found = words(expected)(node)
    if not (found.isascii() and found.isdigit() and len(found) <= 16 and found[0] != "0"):
        raise refused(node, expected)
    return int(found)


def autonomy(node: Node) -> Autonomy:
    """Read how free the assistant is."""
    modes = one_of(MODES)
    with Fields(node) as fields:
        found: dict[str, Any] = {
            "default": fields.take("default", modes, "auto"),
            "rules": fields.take("rules", list_of(_rule, "a list of rules such as {lever: discount, mode: ask}"), ()),
        }
    return Autonomy(**found)


def _rule(node: Node) -> AutonomyRule:
    with Fields(node) as fields:
        found: dict[str, Any] = {
            "mode": fields.need("mode", one_of(MODES), f"{', '.join(MODES)}", None),
            "intent": fields.take("intent", one_of(INTENTS), None),
            "lever": fields.take("lever", one_of(LEVERS), None),
            "segment": fields.take("segment", words("the name of a segment of the policy", 100), None),
        }
    return AutonomyRule(**found)


def telegram(node: Node) -> Telegram:
    """Read the bot's token and what may pass through Telegram."""
    with Fields(node) as fields:
        found: dict[str, Any] = {
            "token": fields.need("token", secret, "${AKKOORD_TELEGRAM_TOKEN}", None),
            "disclosure": fields.take("disclosure", one_of(("reference", "summary", "full")), "reference"),
        }
    return Telegram(**found)
