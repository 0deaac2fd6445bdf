"""How much an act weighs: what binds, what only stops the assistant, what changes nothing."""

from negotiation.acts import ActName

BINDING = frozenset(
    {
        ActName.ACCEPT,
        ActName.PROMISE_TO_PAY,
        ActName.PROPOSE_INSTALMENTS,
        ActName.CLAIM_PAID,
        ActName.REQUEST_DISCOUNT,
    }
)
"""Acts on whose terms something is agreed, held or credited: both readers must see them, and see the same."""
STOPPING = frozenset({ActName.DISPUTE, ActName.HARDSHIP, ActName.INSOLVENCY, ActName.STOP_CONTACT, ActName.ASK_HUMAN})
"""Acts that a model may add by itself. The reading is then not confident, so that all they do is call a person."""
LIGHT = frozenset({ActName.ASK_QUESTION, ActName.ACKNOWLEDGE, ActName.AUTO_REPLY, ActName.UNCLEAR})
"""Acts over which two readers may differ without harm."""
ASSURABLE = frozenset(
    {
        ActName.ASK_QUESTION,
        ActName.ACKNOWLEDGE,
        ActName.ASK_HUMAN,
        ActName.REDIRECT,
        ActName.DISPUTE,
        ActName.INSOLVENCY,
        ActName.STOP_CONTACT,
    }
)
"""Acts that two agreeing readers may be sure of where one was not: they open no lever and concede nothing."""
