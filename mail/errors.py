"""What can go wrong with mail, split by what the caller does next.

MailError
├── UnreadableMessage       the bytes are no mail at all: set the raw bytes aside
├── TemporaryMailFailure    not sent, and may be sent later: try again
├── PermanentMailFailure    not sent, and never will be as it is: tell a person
├── UnknownMailOutcome      the server may have taken it: look it up or repeat with the same Message-ID
└── AccountFailure          the server refuses us, not the letter: halt the account, keep its letters waiting
"""


class MailError(Exception):
    """Root of everything that this package raises."""


class UnreadableMessage(MailError):
    """The bytes are no mail at all: `reason` says why, in words without anything from the mail."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class DeliveryFailure(MailError):
    """A letter did not go out as asked: at which `stage` (connect, mail, rcpt, data), and the server's `code` if any.

    `answer` is the server's own text, cut to 200 characters; it may name an address, so it stays out of logs.
    """

    def __init__(self, stage: str, code: int | None = None, answer: str = "") -> None:
        super().__init__(f"{stage}: {code}" if code else stage)
        self.stage = stage
        self.code = code
        self.answer = answer[:200]


class TemporaryMailFailure(DeliveryFailure):
    """Not sent; the same letter may pass later."""


class PermanentMailFailure(DeliveryFailure):
    """Not sent, and repeating will not help: a person must look."""


class UnknownMailOutcome(DeliveryFailure):
    """The connection was lost after the letter's text went out: it may or may not have been taken."""


class AccountFailure(DeliveryFailure):
    """The server refuses our log-in or our account; the letters are not at fault."""
