"""Which letter an action of the core asks for."""

from negotiation.actions import (
    Action,
    Answer,
    AnswerTopic,
    AskCapacity,
    ConfirmAgreement,
    Notify,
    Remind,
    SendOffer,
    Thank,
)


def letter_for(action: Action) -> str | None:
    """Name the letter; None where nothing goes to the debtor."""
    match action:
        case SendOffer():
            return "offer"
        case AskCapacity():
            return "ask_capacity"
        case ConfirmAgreement(agreement):
            return "agreement_live" if agreement.live else "confirm_agreement"
        case Answer(AnswerTopic.UNAUTHENTICATED):
            return "confirm_sender"
        case Answer(topic):
            return f"answer_{topic}"
        case Remind(about):
            return f"remind_{about}"
        case Notify(about):
            return f"notify_{about}"
        case Thank():
            return "thanks"
        case _:
            return None
