"""The hash chain of a case's journal: canonical JSON, digests under a salt, and links."""

import datetime
import hashlib
import json
from dataclasses import dataclass
from typing import Any

START = "0" * 64
"""What the first entry of a chain names as the one before it."""


def canonical(value: Any) -> str:
    """Write JSON in its one canonical form: sorted keys, no spaces, ASCII, no NaN.

    ASCII, so that text that is no valid Unicode (broken mail has lone surrogates) is kept exactly on both engines.
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def sha256(data: bytes) -> str:
    """Give the SHA-256 of bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def digest(salt: bytes, payload: str) -> str:
    """Give the digest under which a payload stands in the chain."""
    return sha256(salt + payload.encode())


@dataclass(frozen=True, slots=True)
class Link:
    """What an entry's hash covers: case and place, what kind, when, under which policy, after and saying what."""

    case_number: int
    number: int
    kind: str
    at: datetime.datetime
    policy: str | None
    previous: str
    digest: str

    @property
    def hash(self) -> str:
        """The entry's hash, which the next entry names."""
        covered = {
            "case": self.case_number,
            "number": self.number,
            "kind": self.kind,
            "at": self.at.astimezone(datetime.UTC).isoformat(timespec="microseconds"),
            "policy": self.policy,
            "previous": self.previous,
            "digest": self.digest,
        }
        return sha256(canonical(covered).encode())
