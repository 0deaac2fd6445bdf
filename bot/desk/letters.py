"""Letters that wait for a person: looked at, released, kept back, or said to have arrived."""

from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from bot.desk.person import known
from bot.desk.refusal import Refused
from bot.desk.settling import settle
from bot.ledger.states import LetterState
from bot.ledger.values import Case, Letter
from bot.office import Office
from bot.sending import why_not, withhold
from bot.settings.model import Person


@dataclass(frozen=True, slots=True)
class Shown:
    """A letter as its reader sees it."""

    number: int
    case: int
    recipient: str
    subject: str
    text: str
    attachments: tuple[str, ...]


def shown(letter: Letter) -> Shown:
    """Read a letter's bytes back, exactly as they leave; an erased one has no text."""
    if letter.body is None:
        return Shown(letter.id, letter.case_number, letter.recipient, letter.subject, "(erased)", ())
    mail = message_from_bytes(letter.body, _class=EmailMessage, policy=default)
    body = mail.get_body(("plain",))
    names = tuple(part.get_filename() or part.get_content_type() for part in mail.iter_attachments())
    text = str(body.get_content()) if body is not None else ""
    return Shown(letter.id, letter.case_number, letter.recipient, letter.subject, text, names)


def proposed(office: Office, case: int | None = None) -> tuple[Letter, ...]:
    """List the letters that wait for a person, of one case or of all."""
    waiting = office.ledger.letters_in(LetterState.PROPOSED)
    return tuple(letter for letter in waiting if case in (None, letter.case_number))


def release_letter(office: Office, person: Person, number: int) -> Letter:
    """Let a proposed letter leave under this person's name, and its case with it.

    One that may not be sent any more is withheld, decided again, and `Refused` with the reason.
    """
    known(office.settings, person)
    letter = office.ledger.letter(number)
    if letter.state is not LetterState.PROPOSED:
        by = f" by {letter.released_by}" if letter.released_by else ""
        why = f" ({letter.reason})" if letter.reason else ""
        raise Refused(f"letter {number} of case {letter.case_number} is {letter.state}{by}{why}: nothing to release")
    reason = why_not(office, letter)
    if reason is not None:
        withhold(office, letter, reason, person.name)
        _decide_again(office, letter)
        raise Refused(f"letter {number} of case {letter.case_number} is withheld: {reason}; it was decided again")
    now = office.clock.now()
    released = office.ledger.release_letter(number, person.name, now)
    office.ledger.release_case(letter.case_number, person.name, now)
    return released


def release_case(office: Office, person: Person, number: int) -> Case:
    """Let a case's letters leave from now on; those that are proposed still wait for their own release."""
    known(office.settings, person)
    return office.ledger.release_case(number, person.name, office.clock.now())


def keep_back(office: Office, person: Person, number: int, because: str) -> None:
    """Withhold a letter that has not left; where it asked for something the assistant decides again."""
    known(office.settings, person)
    letter = office.ledger.letter(number)
    withhold(office, letter, because, person.name)
    _decide_again(office, letter)


def send_again(office: Office, person: Person, number: int) -> Letter:
    """Send a letter that failed, or of which nobody knows whether it was taken, again under its Message-ID."""
    known(office.settings, person)
    return office.ledger.repeat_letter(number, person.name, office.clock.now())


def has_arrived(office: Office, person: Person, number: int) -> Letter:
    """Note that a letter of which nobody knew was taken after all: it stands in the Sent folder, say."""
    known(office.settings, person)
    letter = office.ledger.letter(number)
    if letter.state is not LetterState.UNKNOWN:
        raise Refused(f"letter {number} of case {letter.case_number} is {letter.state}: its way is known")
    return office.ledger.mark_sent(number, f"said by {person.name}", office.clock.now())


def _decide_again(office: Office, letter: Letter) -> None:
    for arrival in office.ledger.debtor_file(letter.debtor_id).waiting:
        settle(office, arrival)
