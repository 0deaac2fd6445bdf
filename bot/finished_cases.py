"""Cases that are over and were let go: only their phase and last date are kept, in a few bytes each."""

import datetime
from array import array
from hashlib import blake2b

from negotiation.state_machine import Phase

_PHASES = (Phase.PAID, Phase.CLOSED)


class FinishedCases:
    """A table of finished cases in two flat arrays (12 bytes a slot): a million of them take some 32 MB.

    A case is known by 64 bits of a hash of its id: that two of a million share one happens once in 37 million times.
    """

    __slots__ = ("_keys", "_used", "_values")

    def __init__(self) -> None:
        self._keys = array("Q", bytes(8 * 1024))
        self._values = array("I", bytes(4 * 1024))
        self._used = 0

    def __len__(self) -> int:
        return self._used

    def put(self, case: str, phase: Phase, on: datetime.date) -> None:
        """Keep a finished case, or its newer date."""
        if self._used * 3 >= len(self._keys) * 2:
            self._grow()
        self._store(_key(case), on.toordinal() * 2 + _PHASES.index(phase))

    def get(self, case: str) -> tuple[Phase, datetime.date] | None:
        """Give phase and last date of a finished case, None where it is not known."""
        at = self._slot(_key(case))
        if not self._keys[at]:
            return None
        ordinal, phase = divmod(self._values[at], 2)
        return _PHASES[phase], datetime.date.fromordinal(ordinal)

    def _slot(self, key: int) -> int:
        mask = len(self._keys) - 1
        at = key & mask
        while self._keys[at] not in {0, key}:
            at = (at + 1) & mask
        return at

    def _store(self, key: int, value: int) -> None:
        at = self._slot(key)
        self._used += not self._keys[at]
        self._keys[at], self._values[at] = key, value

    def _grow(self) -> None:
        old = [(key, value) for key, value in zip(self._keys, self._values, strict=True) if key]
        size = len(self._keys) * 2
        self._keys, self._values, self._used = array("Q", bytes(8 * size)), array("I", bytes(4 * size)), 0
        for key, value in old:
            self._store(key, value)


def _key(case: str) -> int:
    digest = blake2b(case.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") or 1
