"""What a person does beside deciding: write down a call, take a case on."""

from bot.desk.person import known
from bot.ledger.values import Case, Note
from bot.office import Office
from bot.settings.model import Person
from negotiation.errors import FieldError

LONGEST = 10_000


def note(office: Office, person: Person, number: int, text: str) -> Note:
    """Keep a note with the person's name; it changes nothing else."""
    known(office.settings, person)
    text = text.strip()
    if not text or len(text) > LONGEST:
        raise FieldError("TEXT", f"some words, at most {LONGEST} characters")
    return office.ledger.add_note(number, person.name, office.clock.now(), text)


def take(office: Office, person: Person, number: int) -> Case:
    """Make a case this person's own; whoever had it has it no longer."""
    known(office.settings, person)
    return office.ledger.take_case(number, person.name, office.clock.now())
