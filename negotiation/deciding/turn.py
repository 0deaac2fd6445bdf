"""A turn: one incoming being decided. Handlers write events, actions and reasons into it; the case follows along."""

import datetime

from negotiation import events as e
from negotiation.actions import (
    Action,
    Answer,
    AnswerTopic,
    ApprovalWhy,
    AskApproval,
    AskCapacity,
    Close,
    CloseOutcome,
    ConfirmAgreement,
    HandOver,
    HandOverTo,
    HandReason,
    HandToPerson,
    Hold,
    HoldWhy,
    Notify,
    NotifyAbout,
    Remind,
    RemindAbout,
    SendOffer,
    Thank,
    WithdrawApproval,
)
from negotiation.case import ApprovalRequest, Case
from negotiation.decision import Decision
from negotiation.evolve import evolve
from negotiation.levers import approval_needs, is_exception, needs_two_people
from negotiation.offers import Agreement, Offer, Option
from negotiation.options import lettered, same_terms, valid_until
from negotiation.policy import Policy
from negotiation.position import Position, position_of
from negotiation.reasons import Euros, Number, Reason, ReasonCode, reason
from negotiation.state_machine import BARGAINING


class Turn:
    """What one decision has come to so far: lives within one call of `decide` and is seen by nobody else."""

    __slots__ = ("_position", "actions", "case", "events", "on", "policy", "reasons")

    def __init__(self, case: Case, policy: Policy, on: datetime.date) -> None:
        self.case = case
        self.policy = policy
        self.on = on
        self.events: list[e.Event] = []
        self.actions: list[Action] = []
        self.reasons: list[Reason] = []
        self._position: Position | None = None

    @property
    def position(self) -> Position:
        """Where the case stands now."""
        if self._position is None:
            self._position = position_of(self.case, self.policy, self.on)
        return self._position

    def decision(self) -> Decision:
        """Give what the turn has come to."""
        return Decision(tuple(self.events), tuple(self.actions), tuple(self.reasons), self.case)

    def record(self, event: e.Event) -> None:
        """Record an event; the case follows."""
        self.case = evolve(self.case, event)
        self.events.append(event)
        self._position = None

    def because(self, code: ReasonCode, **numbers: Number) -> None:
        """Give a reason, once."""
        self.add_reasons((reason(code, **numbers),))

    def add_reasons(self, reasons: tuple[Reason, ...]) -> None:
        """Give several reasons, each once."""
        self.reasons += [why for why in dict.fromkeys(reasons) if why not in self.reasons]

    # Letters

    def answer(self, topic: AnswerTopic) -> None:
        """Answer, once a topic."""
        action = Answer(topic)
        if action not in self.actions:
            self.record(e.Answered(self.on, topic))
            self.actions.append(action)

    def notify(self, about: NotifyAbout) -> None:
        """Tell the debtor something."""
        self.record(e.Notified(self.on, about))
        self.actions.append(Notify(about))

    def remind(self, about: RemindAbout) -> None:
        """Bring something to mind."""
        self.record(e.Reminded(self.on, about))
        self.actions.append(Remind(about))

    def ask_capacity(self) -> None:
        """Ask what they can pay."""
        self.record(e.CapacityAsked(self.on))
        self.actions.append(AskCapacity())
        self.because(ReasonCode.CAPACITY_UNKNOWN)

    def hold(self, until: datetime.date, why: HoldWhy) -> None:
        """Send no reminders until that day."""
        self.record(e.HoldSet(self.on, until, why))
        self.actions.append(Hold(until, why))
        self.because(ReasonCode.HELD_UNTIL, until=until)

    # Offers

    @property
    def may_demand(self) -> bool:
        """Whether anything may be asked of the debtor now."""
        return self.case.phase in BARGAINING and self.case.claim_until is None and self.case.claim.total > 0

    def offer(self, options: list[Option], *, discount_step: int = 0) -> None:
        """Send these options, or ask a person first where one of them needs it; in bounded rounds."""
        lettered_options = lettered(options)
        if not self.may_demand:
            self.because(ReasonCode.BOOKS_COVER if self.case.claim_until else ReasonCode.NOTHING_DUE)
            self.answer(AnswerTopic.RECEIVED)
            return
        if self._is_before_them(lettered_options):
            self.because(ReasonCode.OFFER_STANDS)
            return
        if self.rounds_are_over():
            return
        needs = [need for option in options for need in approval_needs(self.position, option)]
        self._say_worth(lettered_options)
        if needs:
            self.add_reasons(tuple(why for _, why in needs))
            self._ask(lettered_options, needs[0][0], discount_step)
        else:
            self.send(self.new_offer(lettered_options), discount_step)

    def _is_before_them(self, options: tuple[Option, ...]) -> bool:
        """Whether the same offer stands already, or lies before a person."""
        if self.case.approval is not None:
            return same_terms(self.case.approval.offer, options)
        sent = self.case.offer
        return sent is not None and sent.over is None and same_terms(sent.offer, options)

    def rounds_are_over(self) -> bool:
        """Hand the case to a person where the policy's rounds are used up."""
        most = self.policy.offers.rounds_at_most
        if self.case.bargain.rounds < most:
            return False
        self.because(ReasonCode.ROUNDS_AT_MOST, at_most=most, rounds=self.case.bargain.rounds)
        self.hand_to_person(HandReason.ROUNDS_AT_MOST)
        return True

    def _say_worth(self, options: tuple[Option, ...]) -> None:
        position = self.position
        for option in options:
            self.because(
                ReasonCode.EXPECTED_VALUE,
                option=option.letter,
                expected_value=Euros(option.expected_value),
                concession=Euros(option.concession),
                waiting=Euros(position.table.waiting(position.claim.total, position.age, 14)),
                agency=Euros(position.table.agency(position.claim.total, position.age)),
            )

    def new_offer(self, options: tuple[Option, ...]) -> Offer:
        """Give options an id of their own and the day until which they stand."""
        return Offer(f"{self.case.id}-{self.case.bargain.offers + 1}", valid_until(self.position, options), options)

    def send(self, offer: Offer, discount_step: int = 0) -> None:
        """Send an offer; a question to a person that it overtakes is withdrawn."""
        self.withdraw_approval()
        self.record(e.OfferSent(self.on, offer, self.case.claim, discount_step))
        self.actions.append(SendOffer(offer))

    def _ask(self, options: tuple[Option, ...], why: ApprovalWhy, discount_step: int) -> None:
        self.withdraw_approval()
        two = any(needs_two_people(self.position, option) for option in options)
        number = f"{self.case.id}-a{self.case.bargain.approvals + 1}"
        offer = self.new_offer(options)
        request = ApprovalRequest(number, offer, self.case.claim, why, two, self.on, discount_step=discount_step)
        self.record(e.ApprovalAsked(self.on, request))
        self.actions.append(AskApproval(number, offer, why))

    def withdraw_approval(self) -> None:
        """Take a question to a person back where one is open."""
        if self.case.approval is not None:
            number = self.case.approval.id
            self.record(e.ApprovalSettled(self.on, number, "withdrawn"))
            self.actions.append(WithdrawApproval(number))
            self.because(ReasonCode.APPROVAL_OVERTAKEN)

    def lapse_offer(self, day: datetime.date) -> None:
        """Let a standing offer stand no more whose last day lies before that day."""
        sent = self.case.offer
        if sent is not None and sent.over is None and sent.offer.valid_until < day:
            self.because(ReasonCode.OFFER_LAPSED, offer=sent.offer.id, valid_until=sent.offer.valid_until)
            self.record(e.OfferLapsed(self.on))

    def withdraw_offer(self) -> None:
        """Let a standing offer stand no more."""
        if self.case.offer is not None and self.case.offer.over is None:
            self.record(e.OfferWithdrawn(self.on))

    # Agreements

    def agree(
        self, offer: str, option: Option, *, agreed_on: datetime.date | None = None, own_deal: bool = False
    ) -> None:
        """Make an option the agreement, from the day on which the yes arrived, and confirm it."""
        self.withdraw_approval()
        sent = self.case.offer
        claim = sent.claim if sent is not None and sent.offer.id == offer else self.case.claim
        agreement = Agreement(offer, option, agreed_on or self.on)
        exception = own_deal or is_exception(self.position, option.kinds)
        self.record(e.AgreementMade(self.on, agreement, claim, exception, own_deal))
        standing = self.case.agreement
        if standing is not None and standing.paid < option.pays[0].amount:
            self.actions.append(ConfirmAgreement(agreement))

    def agree_at_once(self, option: Option) -> None:
        """Agree what the debtor proposed, under an id of its own."""
        self.because(ReasonCode.WITHIN_LIMITS)
        self._say_worth((option,))
        self.agree(self.new_offer((option,)).id, option)

    # Endings

    def hand_to_person(self, why: HandReason) -> None:
        """Give the case to a person; what was asked of others is taken back, nothing is demanded from now."""
        self.withdraw_approval()
        self.record(e.HandedToPerson(self.on, why))
        self.actions.append(HandToPerson(why))

    def hand_over(self, to: HandOverTo) -> None:
        """Give the claim to an agency or lawyers."""
        self.withdraw_approval()
        self.record(e.HandedOver(self.on, to))
        self.actions.append(HandOver(to))

    def finish_paid(self, outcome: CloseOutcome) -> None:
        """Thank and close: the money is there."""
        self.withdraw_approval()
        self.record(e.CasePaid(self.on, outcome))
        self.actions += [Thank(), Close(outcome)]

    def finish_credited(self) -> None:
        """Close without thanks: nothing was owed in the end."""
        self.withdraw_approval()
        self.record(e.CaseClosed(self.on, CloseOutcome.CREDITED))
        self.actions.append(Close(CloseOutcome.CREDITED))
