"""An act on its way: its slots so far and the tokens that each rests on."""

from dataclasses import dataclass, field
from typing import Any

from negotiation.acts import Act, ActName


@dataclass(slots=True)
class Found:
    """An act that a rule found; `weight` below 1 says that the rule is a guess."""

    name: ActName
    rule: str
    slots: dict[str, Any] = field(default_factory=dict)
    spans: list[tuple[str | None, int, int]] = field(default_factory=list)
    weight: float = 1.0

    def put(self, slot: str, value: Any, at: int | None = None) -> None:
        """Fill a slot that is still empty, with the token that says it."""
        if value is None or slot in self.slots:
            return
        self.slots[slot] = value
        if at is not None:
            self.spans.append((slot, at, at + 1))

    def act(self) -> Act:
        """Give the finished act."""
        return Act(self.name, **self.slots)
