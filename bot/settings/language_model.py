"""The language model that reads along, in `akkoord.yaml`."""

import ipaddress
import re
from dataclasses import replace
from typing import Any
from urllib.parse import SplitResult, urlsplit

from pydantic import SecretStr

from bot.settings.environment import secret
from bot.settings.model import LanguageModel
from bot.settings.scalars import is_loopback
from bot.strict_yaml.fields import Fields
from bot.strict_yaml.scalars import text_of, words
from bot.strict_yaml.tree import Node, Text, refused

LONGEST_SECONDS = 60
"""A decision claims its debtor for two minutes: an answer must come well within them."""
_ADDRESS = "an address such as http://127.0.0.1:11434/v1 or https://models.firm.example/v1"
_TIMEOUT = f"a time such as 20 seconds, from 1 to {LONGEST_SECONDS} seconds"
_SHAPE = re.compile(r"https?://(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9_.-]{1,253})(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~/-]*)?")
_SECONDS = re.compile(r"([1-9][0-9]?) seconds?")


def language_model(node: Node) -> LanguageModel:
    """Read where the model answers and how long it may take."""
    with Fields(node) as fields:
        found: dict[str, Any] = {
            "address": fields.need("address", _address, _ADDRESS, ""),
            "model": fields.need("model", words("the name of a model"), "the name of a model", ""),
            "api_key": fields.take("api_key", _api_key, None),
            "timeout": fields.take("timeout", _timeout, 20.0),
        }
    return LanguageModel(**found)


def _address(node: Node) -> str:
    found = text_of(node, _ADDRESS)
    parts = _parts(found)
    if parts is None:
        raise refused(_without_secret(node), _ADDRESS)
    if parts.scheme == "http" and not _is_near(str(parts.hostname)):
        raise refused(
            node, "https: only this machine or a private network may do without, as debtors' words go there"
        )
    return found.rstrip("/")


def _parts(address: str) -> SplitResult | None:
    if not _SHAPE.fullmatch(address):
        return None
    try:
        parts = urlsplit(address)
        is_whole = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return parts if is_whole else None


def _is_near(host: str) -> bool:
    """Whether a host is this machine, or one of a private network: by its number, or by a name without a dot."""
    if is_loopback(host):
        return True
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return "." not in host


def _without_secret(node: Node) -> Node:
    """Hide a password or key in an address: a complaint must not repeat it."""
    if isinstance(node, Text) and any(sign in node.text for sign in "@?"):
        return replace(node, text="…", source=None, plain=False)
    return node


def _api_key(node: Node) -> SecretStr:
    key = secret(node)
    if not re.fullmatch(r"[!-~]+", key.get_secret_value()):
        # a line end that came along with the key would end the header that carries it
        raise refused(node, "a key of plain letters and signs, without spaces or line ends, in that variable")
    return key


def _timeout(node: Node) -> float:
    found = _SECONDS.fullmatch(text_of(node, _TIMEOUT))
    if not found or int(found[1]) > LONGEST_SECONDS:
        raise refused(node, _TIMEOUT)
    return float(found[1])
