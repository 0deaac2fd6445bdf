"""Where a mailbox or a sending server stands and how to log in there."""

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Security(StrEnum):
    """How the connection is protected; `PLAIN` is for servers on the same machine and must be asked for."""

    TLS = "tls"
    STARTTLS = "starttls"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Account:
    """A server and our log-in: `secret` is called at each log-in and gives the password, or with `oauth2` a token.

    Without `user` no log-in is tried. `tls` replaces the system's certificate checks (a private authority, say).
    """

    host: str
    port: int
    security: Security = Security.TLS
    user: str | None = None
    secret: Callable[[], str] | None = None
    oauth2: bool = False
    tls: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        """Give the TLS settings: certificates and host names are always checked unless `tls` says otherwise."""
        return self.tls or ssl.create_default_context()
