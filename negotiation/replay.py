"""A case from its events, and nothing else."""

from collections.abc import Iterable

from negotiation.case import Case
from negotiation.errors import IllegalTransition
from negotiation.events import Event
from negotiation.evolve import evolve


def replay(events: Iterable[Event]) -> Case:
    """Fold events into the case that they tell; the first must be `CaseOpened`."""
    case: Case | None = None
    for event in events:
        case = evolve(case, event)
    if case is None:
        raise IllegalTransition("a case begins with CaseOpened; there are no events")
    return case
