"""What a decision means for the ledger's own tables: approvals opened and settled, items paid."""

from collections.abc import Iterator

from bot.ledger.states import ApprovalState
from bot.ledger.values import ApprovalChange, ItemChange, NewApproval
from bot.office import Office
from bot.thinking import Thinking
from negotiation.case import ApprovalRequest

_SETTLED = {
    "approved": ApprovalState.APPROVED,
    "amended": ApprovalState.AMENDED,
    "refused": ApprovalState.REFUSED,
    "expired": ApprovalState.EXPIRED,
    "withdrawn": ApprovalState.WITHDRAWN,
}


def new_approvals(office: Office, thinking: Thinking) -> tuple[NewApproval, ...]:
    """Give the question that stands now, if it was not asked before."""
    request = thinking.known.approval
    asked = {approval.id for approval in thinking.own.approvals}
    if request is None or request.id in asked:
        return ()
    return (_approval(office, thinking, request),)


def _approval(office: Office, thinking: Thinking, request: ApprovalRequest) -> NewApproval:
    wait = thinking.policy.approval.expires_after
    reasons = tuple(reason for step in thinking.steps for reason in step["reasons"])
    return NewApproval(
        id=request.id,
        offer_hash=request.offer.hash,
        offer=request.offer.to_json(),
        why=({"code": str(request.why), "two_people": request.two_people}, *reasons),
        expires_at=office.working_time.after(wait, office.clock.now()),
    )


def approval_changes(thinking: Thinking) -> tuple[ApprovalChange, ...]:
    """Give what became of questions that were asked before."""
    asked = {approval.id for approval in thinking.own.approvals}
    events = [event for step in thinking.steps for event in step["events"] if event["event"] == "ApprovalSettled"]
    changes = [
        ApprovalChange(event["approval"], _SETTLED[event["how"]], event["by"] or None)
        for event in events
        if event["approval"] in asked
    ]
    return (*changes, *_first_of_two(thinking))


def _first_of_two(thinking: Thinking) -> Iterator[ApprovalChange]:
    """Give the first yes of two, once, with the offer as that person may have changed it."""
    request = thinking.known.approval
    row = next((one for one in thinking.own.approvals if request is not None and one.id == request.id), None)
    if request is None or row is None or request.approved_by is None:
        return
    if (row.first_by, row.offer_hash) != (request.approved_by, request.offer.hash):
        offer = request.offer
        yield ApprovalChange(request.id, ApprovalState.OPEN, request.approved_by, offer.to_json(), offer.hash)


def item_changes(thinking: Thinking) -> tuple[ItemChange, ...]:
    """Give what a payment left of each item; what the books themselves said needs no telling."""
    if not any(step["incoming"]["type"] == "payment" for step in thinking.steps):
        return ()
    before = {
        item.number: item.outstanding for item in thinking.file.items if item.case_number == thinking.own.case.number
    }
    return tuple(
        ItemChange(item.number, item.outstanding)
        for item in thinking.known.items
        if before.get(item.number, item.outstanding) != item.outstanding
    )
