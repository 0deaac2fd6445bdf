"""What goes wrong in a command, in one line each and with the right exit status: the one place that says so."""

import os
import traceback

NO = 1
"""The answer is no, or it did not work this time."""
WRONG = 2
"""Wrong use, or a file that cannot be used as it is."""


def in_lines(error: Exception) -> tuple[tuple[str, ...], int]:
    """Say an error in lines for people, and the exit status; what nobody foresaw is named and no more.

    `AKKOORD_DEBUG=1` shows everything of that.
    """
    from bot.case_file import Unreadable
    from bot.desk.refusal import Refused
    from bot.intake.errors import IntakeError
    from bot.ledger.errors import Damaged, LedgerError, NewerDatabase
    from bot.letters.errors import LetterError
    from bot.office import NoPolicy
    from bot.policy_file import PolicyError
    from bot.settings import SettingsError
    from mail.errors import UnreadableMessage
    from negotiation.errors import FieldError

    if isinstance(error, SettingsError | PolicyError):
        return error.lines, WRONG
    if isinstance(error, IntakeError | NewerDatabase | Damaged | UnreadableMessage | FieldError | LetterError):
        return (str(error),), WRONG
    if isinstance(error, Refused | LedgerError | NoPolicy | Unreadable):
        return (str(error),), NO
    if isinstance(error, OSError) and error.filename is not None:
        return (f"{error.filename}: {str(error.strerror).lower()}",), WRONG
    return _unforeseen(error), NO


def _unforeseen(error: Exception) -> tuple[str, ...]:
    if os.environ.get("AKKOORD_DEBUG") == "1":
        return tuple("".join(traceback.format_exception(error)).splitlines())
    name = type(error).__name__
    return (f"akkoord stopped at something that should not happen ({name}); run it again with AKKOORD_DEBUG=1",)
