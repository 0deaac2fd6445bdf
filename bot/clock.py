"""The only clock: everything else is told what time it is."""

import datetime
from typing import Protocol


class Clock(Protocol):
    """Says what time it is: an aware instant in UTC."""

    def now(self) -> datetime.datetime:
        """Give the present instant."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime.datetime:
        """Give the machine's present instant."""
        return datetime.datetime.now(datetime.UTC)  # noqa: TID251 this is the one place that may


class SimulatedClock:
    """A clock that stands still until it is moved: for the demo, simulations and tests."""

    def __init__(self, start: datetime.datetime) -> None:
        self._now = _utc(start)

    def now(self) -> datetime.datetime:
        """Give the instant that was last set."""
        return self._now

    def set(self, instant: datetime.datetime) -> None:
        """Move to an instant, never backwards."""
        instant = _utc(instant)
        if instant < self._now:
            raise ValueError(f"a clock does not go back: {instant.isoformat()} is before {self._now.isoformat()}")
        self._now = instant

    def advance(self, by: datetime.timedelta) -> datetime.datetime:
        """Move on and give the new instant."""
        self.set(self._now + by)
        return self._now


def _utc(instant: datetime.datetime) -> datetime.datetime:
    if instant.utcoffset() is None:
        raise ValueError("an instant needs its time zone")
    return instant.astimezone(datetime.UTC)
