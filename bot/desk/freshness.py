"""How recent is what we know: mailboxes, books, the policy. Nothing expires on older knowledge."""

from bot.desk.questions import local
from bot.desk.words import date
from bot.office import Office


def freshness(office: Office) -> list[str]:
    """Say up to when the mailboxes and the books were read, and which policy counts."""
    return [_mailboxes(office), _books(office), _policy(office)]


def _mailboxes(office: Office) -> str:
    read = office.ledger.read_until(*(mailbox.name for mailbox in office.settings.mailboxes))
    return (
        f"mail is read up to {local(office, read)}"
        if read
        else "mail: not every mailbox was read so far; akkoord run"
    )


def _books(office: Office) -> str:
    covers = office.ledger.books_until()
    if covers is None:
        return "books: not read so far; akkoord import"
    return f"the books are read up to and including {date(covers.isoformat())}"


def _policy(office: Office) -> str:
    active = office.ledger.active_policy()
    if active is None:
        return f"no policy counts: akkoord policy activate {office.settings.policy}"
    return f"policy {active.fingerprint[:12]} counts since {local(office, active.at)}, by {active.by}"
