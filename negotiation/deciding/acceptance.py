"""Accepting: which yes binds, and what a yes to something that does not stand gets for an answer."""

from negotiation import events as e
from negotiation.actions import ConfirmAgreement
from negotiation.acts import Act, ActName
from negotiation.case import SentOffer
from negotiation.deciding.money import conclude
from negotiation.deciding.turn import Turn
from negotiation.incoming import DebtorReply
from negotiation.offers import Option
from negotiation.reasons import ReasonCode
from negotiation.state_machine import BARGAINING


def accept(turn: Turn, said: DebtorReply, accepts: list[Act]) -> bool:
    """Agree what they accept if it stands; False where the yes binds nothing, with the reason given."""
    letters = {act.option for act in accepts}
    if len(letters) > 1:
        turn.because(ReasonCode.OPTION_MISSING)
        return False
    letter = letters.pop()
    if turn.case.agreement is not None:
        return _accept_again(turn, said, letter)
    sent = standing_offer(turn, said)
    if sent is None:
        return False
    option = sent.offer.option(letter)
    if option is None:
        code = ReasonCode.OPTION_MISSING if letter is None else ReasonCode.OPTION_UNKNOWN
        turn.because(code, option=letter or "", options=len(sent.offer.options))
        return False
    if _promises_otherwise(said, option):
        turn.because(ReasonCode.CONDITIONAL)
        return False
    turn.because(ReasonCode.ACCEPTED, offer=sent.offer.id, option=option.letter)
    turn.agree(sent.offer.id, option, agreed_on=said.received_on)
    conclude(turn, paid=True)
    return True


def _promises_otherwise(said: DebtorReply, option: Option) -> bool:
    """Whether they promise another date or another sum beside their yes."""
    promises = [act for act in said.acts if act.name is ActName.PROMISE_TO_PAY]
    amounts = {option.total, *(payment.amount for payment in option.pays)}
    return any(
        (act.date is not None and act.date > option.pays[-1].on)
        or (act.amount is not None and act.amount not in amounts)
        for act in promises
    )


def standing_offer(turn: Turn, said: DebtorReply) -> SentOffer | None:
    """Give the offer that stood when the reply arrived, None with the reason where none did or another is meant."""
    sent = turn.case.offer
    if sent is None or turn.case.phase not in BARGAINING or sent.over not in {None, "lapsed"}:
        turn.because(ReasonCode.OFFER_NOT_STANDING)
        return None
    if _means_another(turn, said, sent):
        turn.because(ReasonCode.OFFER_NOT_STANDING, offer=said.offer or "", stands=sent.offer.id)
        return None
    if not sent.sent_on <= said.received_on <= sent.offer.valid_until:
        turn.because(
            ReasonCode.OFFER_NOT_STANDING,
            offer=sent.offer.id,
            sent_on=sent.sent_on,
            valid_until=sent.offer.valid_until,
            received_on=said.received_on,
        )
        return None
    return sent


def _means_another(turn: Turn, said: DebtorReply, sent: SentOffer) -> bool:
    """Whether the thread answers one of our offers that is not the last; an unknown id counts as none."""
    return said.offer != sent.offer.id and is_known(turn, said.offer)


def is_known(turn: Turn, offer: str | None) -> bool:
    """Whether that id is one of this case's offers."""
    name, _, number = (offer or "").rpartition("-")
    if name != turn.case.id or not number.isascii() or not number.isdigit() or number.startswith("0"):
        return False
    return 1 <= int(number) <= turn.case.bargain.offers


def _accept_again(turn: Turn, said: DebtorReply, letter: str | None) -> bool:
    """Answer a second yes to the same with the same agreement."""
    standing = turn.case.agreement
    if standing is None:
        return False
    agreement = standing.agreement
    other_offer = said.offer != agreement.offer and is_known(turn, said.offer)
    if other_offer or letter not in {None, agreement.option.letter}:
        turn.because(ReasonCode.AGREEMENT_STANDS, offer=agreement.offer)
        return False
    turn.because(ReasonCode.ACCEPTED_AGAIN, offer=agreement.offer)
    turn.record(e.AgreementConfirmed(turn.on))
    turn.actions.append(ConfirmAgreement(agreement))
    return True
