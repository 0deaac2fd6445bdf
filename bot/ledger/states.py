"""The states that rows of the ledger go through, by the names under which they are stored."""

from enum import StrEnum


class IncomingState(StrEnum):
    """What became of something that arrived.

    received → assigned → decided is the way of most; a person may bring back what was parked or set aside.
    """

    RECEIVED = "received"
    """Stored, and nobody yet said whose it is."""
    ASSIGNED = "assigned"
    """A debtor's, waiting to be decided."""
    DECIDED = "decided"
    """Decided and recorded; `entry` says where."""
    PARKED = "parked"
    """Could not be decided although it was tried often enough: waits for a person, with its reason."""
    SET_ASIDE = "set_aside"
    """Cannot be read or belongs to nobody we know: waits for a person, with its reason."""
    DUPLICATE = "duplicate"
    """The same bytes under the same Message-ID have arrived before; kept, never decided."""
    DISMISSED = "dismissed"
    """A person looked at what was parked or set aside and wants nothing done with it."""


class LetterState(StrEnum):
    """Where a letter is on its way out."""

    PROPOSED = "proposed"
    """Waits for a person to release it."""
    PENDING = "pending"
    """Leaves when its turn has come."""
    SENDING = "sending"
    """Handed to the server; if the process dies now nobody knows whether it was taken."""
    SENT = "sent"
    """The server took it."""
    UNKNOWN = "unknown"
    """Nobody knows whether the server took it: looked up, repeated with the same Message-ID, or a person says."""
    WITHHELD = "withheld"
    """Never sent: overtaken, or no longer wanted."""
    FAILED = "failed"
    """Refused for good: a person looks."""


UNSENT = (LetterState.PROPOSED, LetterState.PENDING)
"""A decision may still withdraw these."""

UNFINISHED = (*UNSENT, LetterState.SENDING, LetterState.UNKNOWN)
"""While one of these is a case's first, the case's later letters wait behind it."""


class ContactState(StrEnum):
    """What an address of a debtor is good for at present."""

    ACTIVE = "active"
    PROPOSED = "proposed"
    """Named by somebody, not yet confirmed: is told nothing and binds nobody."""
    BOUNCED = "bounced"
    STOPPED = "stopped"
    """Asked to be written to no longer."""


class ApprovalState(StrEnum):
    """What became of a request to a controller."""

    OPEN = "open"
    APPROVED = "approved"
    AMENDED = "amended"
    REFUSED = "refused"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    """Overtaken by what happened meanwhile."""
