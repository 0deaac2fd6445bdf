"""What comes after the end: nothing is asked any more, whatever arrives; a person sees what needs one."""

from negotiation.actions import Action, Answer, AnswerTopic, HandReason, HandToPerson
from negotiation.acts import ActName
from negotiation.incoming import DebtorReply, Incoming, LedgerUpdate

QUIET = frozenset({ActName.AUTO_REPLY, ActName.ACKNOWLEDGE, ActName.ACCEPT})


def after_the_end(incoming: Incoming) -> tuple[Action, ...]:
    """Give what is still to be done; it follows from the incoming alone, so that finished cases may be let go."""
    if isinstance(incoming, LedgerUpdate):
        outstanding = sum(item.outstanding for item in incoming.items)
        return (HandToPerson(HandReason.REOPENED),) if outstanding > 0 else ()
    if isinstance(incoming, DebtorReply):
        return _reply(incoming)
    return ()


def _reply(said: DebtorReply) -> tuple[Action, ...]:
    names = {act.name for act in said.acts}
    if not said.authentic:
        return ()
    if names <= {*QUIET, ActName.ASK_QUESTION} and said.confident and not said.flags:
        topics = dict.fromkeys(act.topic or "other" for act in said.acts if act.name is ActName.ASK_QUESTION)
        return tuple(Answer(AnswerTopic(topic)) for topic in topics)
    return (HandToPerson(HandReason.UNCLEAR),)
