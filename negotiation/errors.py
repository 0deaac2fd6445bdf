"""What the core refuses. Refusals that business expects are values; these are broken inputs and our own bugs.

NegotiationError
├── FieldError          a field of an input line is missing or wrong
└── IllegalTransition   an event that the state machine does not know in this phase: a bug of ours
"""


class NegotiationError(Exception):
    """Root of everything that the core raises."""


class FieldError(NegotiationError):
    """A field is missing or wrong: `field` names it, `expected` says what was expected there."""

    def __init__(self, field: str, expected: str) -> None:
        super().__init__(f"{field}: expected {expected}")
        self.field = field
        self.expected = expected


class IllegalTransition(NegotiationError):
    """An event met a phase in which the transition table has no place for it."""
