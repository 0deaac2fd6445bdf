"""Mailboxes and sending servers in `akkoord.yaml`."""

from typing import Any

from bot.settings.environment import secret
from bot.settings.model import Mailbox, Server, Smtp
from bot.settings.scalars import email, host, is_loopback
from bot.strict_yaml.fields import Fields, Reader
from bot.strict_yaml.scalars import one_of, whole, words, yes_no
from bot.strict_yaml.tree import Node, Text
from mail.account import Security

_TLS = {"implicit": Security.TLS, "starttls": Security.STARTTLS, "none": Security.PLAIN}
_IMAP_PORTS = {"implicit": 993, "starttls": 143, "none": 143}
_SMTP_PORTS = {"implicit": 465, "starttls": 587, "none": 25}
_NOTHING = ("none", "null", "~", "")


def mailbox(node: Node) -> Mailbox:
    """Read a mailbox and its IMAP server."""
    with Fields(node) as fields:
        address = fields.need("address", email, "the address whose mail arrives there", None)
        found: dict[str, Any] = {
            "address": address,
            "name": fields.take("name", words("a short name", 60), address),
            "imap": fields.need("imap", _server(_IMAP_PORTS), "the IMAP server", None),
            "folder": fields.take("folder", words("a folder such as INBOX"), "INBOX"),
            "authserv_id": fields.take("authserv_id", _authserv_id, None),
        }
    return Mailbox(**found)


def _authserv_id(node: Node) -> str | None:
    # a literal "null" taken for an id would trust whoever writes that word into a header
    if isinstance(node, Text) and node.text.lower() in _NOTHING:
        return None
    return host(node)


def smtp(node: Node) -> Smtp:
    """Read how letters go out; replies and bounces go to the sender unless the file says otherwise."""
    with Fields(node) as fields:
        sender = fields.need("from", email, "the address that letters come from", None)
        found: dict[str, Any] = {
            "server": _server_of(fields, _SMTP_PORTS),
            "sender": sender,
            "reply_to": fields.take("reply_to", email, sender),
            "envelope": fields.take("envelope", email, sender),
            "plus_addressing": fields.take("plus_addressing", yes_no, default=True),
        }
    return Smtp(**found)


def _server(ports: dict[str, int]) -> Reader[Server]:
    def reader(node: Node) -> Server:
        with Fields(node) as fields:
            found = _server_of(fields, ports)
        return Server(**found)

    return reader


def _server_of(fields: Fields, ports: dict[str, int]) -> dict[str, Any]:
    name = fields.need("host", host, "the name of a server", "")
    tls = fields.take("tls", one_of(_TLS), "implicit")
    found = {
        "host": name,
        "port": fields.take("port", whole(1, 65535, "a port"), ports[tls]),
        "security": _TLS[tls],
        "user": fields.take("user", words("a user name"), None),
        "password": fields.take("password", secret, None),
        "oauth2": fields.take("oauth2", yes_no, default=False),
    }
    if tls == "none" and name and not is_loopback(name):
        fields.complain("tls", 'found "none", expected implicit or starttls: only this machine itself may do without')
    if fields.sound and (found["user"] is None) != (found["password"] is None):
        fields.complain(
            "user" if found["user"] is None else "password", "missing, expected user and password together"
        )
    return found
