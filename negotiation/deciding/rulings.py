"""What people rule: on a question of ours, on a deal of their own, and when they hand a case back."""

from dataclasses import replace

from negotiation import events as e
from negotiation.actions import AskApproval, HandReason
from negotiation.case import ApprovalRequest, Claim
from negotiation.deciding.money import conclude
from negotiation.deciding.proposals import best_alone, refuse
from negotiation.deciding.repricing import again
from negotiation.deciding.turn import Turn
from negotiation.drafts import completed
from negotiation.errors import FieldError
from negotiation.incoming import HandBack, PersonalDeal, Ruling, Verdict
from negotiation.levers import needs_two_people
from negotiation.offers import DraftOption, Option
from negotiation.options import Refusal, build_option, lettered, price_option
from negotiation.position import Position
from negotiation.reasons import ReasonCode
from negotiation.state_machine import Phase


def rule(turn: Turn, ruling: Ruling) -> None:
    """Obey a ruling on the open question; one on any other is an error."""
    request = turn.case.approval
    if request is None or request.id != ruling.approval:
        raise FieldError(
            "approval", f"the open request {request.id}" if request else "an open request; there is none"
        )
    match ruling.verdict:
        case Verdict.APPROVE:
            _approve(turn, request, ruling.by)
        case Verdict.AMEND:
            _amend(turn, request, ruling)
        case Verdict.REFUSE:
            turn.because(ReasonCode.APPROVAL_REFUSED, approval=request.id)
            turn.record(e.ApprovalSettled(turn.on, request.id, "refused", ruling.by))
            _without(turn, request)
        case Verdict.EXPIRED:
            expire(turn, request)


def _approve(turn: Turn, request: ApprovalRequest, by: str) -> None:
    if request.approved_by == by:
        raise FieldError("by", f"somebody other than {by}, who has approved already")
    if _date_passed(turn, request):
        _ask_again(turn, request)
        return
    if request.two_people and request.approved_by is None:
        turn.because(ReasonCode.TWO_PEOPLE)
        turn.record(e.ApprovalSeconded(turn.on, by))
        return
    refused = _no_longer_allowed(turn, request)
    turn.record(e.ApprovalSettled(turn.on, request.id, "approved", by))
    if refused:
        for why in refused:
            turn.add_reasons(why.reasons)
        _without(turn, request)
        return
    turn.because(ReasonCode.APPROVED, approval=request.id)
    turn.send(request.offer, request.discount_step)


def _date_passed(turn: Turn, request: ApprovalRequest) -> bool:
    first = min(option.pays[0].on for option in request.offer.options)
    return min(first, request.offer.valid_until) < turn.on


def _ask_again(turn: Turn, request: ApprovalRequest) -> None:
    """Ask about the same with dates ahead."""
    turn.because(ReasonCode.DATE_PASSED, valid_until=request.offer.valid_until)
    turn.record(e.ApprovalSettled(turn.on, request.id, "withdrawn"))
    turn.offer(again(turn, request.offer.options), discount_step=request.discount_step)


def _no_longer_allowed(turn: Turn, request: ApprovalRequest) -> list[Refusal]:
    """Ask limits and preconditions once more: a ruling lifts none of them."""
    drafts = [DraftOption(option.kinds, option.terms, option.pays) for option in request.offer.options]
    return [built for draft in drafts if isinstance(built := build_option(turn.position, draft), Refusal)]


def _amend(turn: Turn, request: ApprovalRequest, ruling: Ruling) -> None:
    """Check changed terms against the limits, value them, and send them; or ask a second person."""
    most = turn.policy.offers.options_at_most
    if len(ruling.options) > most:
        raise FieldError("offer.options", f"at most {most} options")
    options = [_amended(turn, draft, at) for at, draft in enumerate(ruling.options)]
    offer = turn.new_offer(lettered(options))
    turn.because(ReasonCode.AMENDED, approval=request.id, by=ruling.by)
    step = max(1, turn.case.bargain.discount_step) if any("discount" in o.kinds for o in options) else 0
    if request.two_people or any(needs_two_people(turn.position, option) for option in options):
        changed = ApprovalRequest(
            request.id, offer, turn.case.claim, request.why, True, turn.on, ruling.by, discount_step=step
        )
        turn.because(ReasonCode.TWO_PEOPLE)
        turn.record(e.ApprovalAmended(turn.on, changed))
        turn.actions.append(AskApproval(request.id, offer, request.why))
        return
    turn.record(e.ApprovalSettled(turn.on, request.id, "amended", ruling.by))
    turn.send(offer, step)


def _amended(turn: Turn, draft: DraftOption, at: int) -> Option:
    built = build_option(turn.position, completed(turn.position, draft, f"offer.options[{at}]"))
    if isinstance(built, Refusal):
        raise FieldError(f"offer.options[{at}]", "terms within the limits: " + _said(built))
    return built


def _said(refusal: Refusal) -> str:
    return "; ".join(
        f"{why.code} ({', '.join(f'{name} {value}' for name, value in why.numbers)})" for why in refusal.reasons
    )


def expire(turn: Turn, request: ApprovalRequest) -> None:
    """Go on as the policy says where nobody ruled in time."""
    turn.because(ReasonCode.APPROVAL_EXPIRED, approval=request.id, on_expiry=turn.policy.approval.on_expiry)
    turn.record(e.ApprovalSettled(turn.on, request.id, "expired"))
    if turn.policy.approval.on_expiry == "person":
        turn.hand_to_person(HandReason.APPROVAL_EXPIRED)
    elif turn.policy.approval.on_expiry == "refuse":
        refuse(turn)
    else:
        _without(turn, request)


def _without(turn: Turn, request: ApprovalRequest) -> None:
    """Go on with what needs no approval: the best of the same kind, or what is possible instead."""
    found: list[Option] = []
    for option in request.offer.options:
        best = best_alone(turn, option.kind)
        if best is not None:
            found.append(best)
    if not found or not turn.may_demand:
        refuse(turn)
        return
    turn.because(ReasonCode.NEAREST_WITHIN_LIMITS)
    before = len(turn.events)
    turn.offer(found, discount_step=request.discount_step)
    if len(turn.events) == before:
        refuse(turn)


def personal_deal(turn: Turn, deal: PersonalDeal) -> None:
    """Agree what a person agreed; it is watched like any other and counts as an exception."""
    position = _with_everything(turn.position)
    draft = completed(position, deal.option, "offer.options[0]")
    built = price_option(position, draft)
    if isinstance(built, Refusal):
        raise FieldError("offer.options[0].pays", "payments that add up: " + _said(built))
    turn.because(ReasonCode.OWN_DEAL, by=deal.by)
    if turn.case.person is not None or turn.case.handed_over is not None:
        turn.record(e.HandedBack(turn.on, deal.by))
    turn.withdraw_offer()
    turn.agree(turn.new_offer((built,)).id, built, own_deal=True)
    conclude(turn, paid=False)


def _with_everything(position: Position) -> Position:
    """Let a person's deal be about all that is outstanding, also what is contested."""
    case = position.case
    if case.dispute is None:
        return position
    return replace(position, claim=Claim(case.principal, case.charges, tuple(item.number for item in case.items)))


def resume(turn: Turn, back: HandBack) -> None:
    """Take the case back where a person has it."""
    if turn.case.phase not in {Phase.WITH_A_PERSON, Phase.HANDED_OVER}:
        turn.because(ReasonCode.NOTHING_TO_DO)
        return
    turn.because(ReasonCode.HANDED_BACK, by=back.by)
    turn.record(e.HandedBack(turn.on, back.by))
