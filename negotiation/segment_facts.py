"""What segments ask of a case, read from the case or from the line that opens or changes it."""

from collections.abc import Iterable

from negotiation.case import Case
from negotiation.incoming import Debtor, Incoming, LedgerUpdate, OpenCase
from negotiation.open_items import OpenItem, principal_of
from negotiation.segments import SegmentFacts


def segment_facts(case: Case | None, incoming: Incoming) -> SegmentFacts | None:
    """Give the facts as they are with the incoming; None where there is no case yet."""
    if isinstance(incoming, OpenCase):
        return facts_of(incoming.debtor, incoming.items)
    if case is None:
        return None
    return facts_of(case.debtor, incoming.items if isinstance(incoming, LedgerUpdate) else case.items)


def facts_of(debtor: Debtor, items: Iterable[OpenItem]) -> SegmentFacts:
    """Give the facts of a debtor with these items."""
    items = tuple(items)
    return SegmentFacts(
        natural_person=str(debtor.natural_person),
        consumer=debtor.consumer,
        group=debtor.group,
        country=debtor.country,
        insured=any(item.insured for item in items),
        assigned=any(item.assigned for item in items),
        principal=principal_of(items),
    )
