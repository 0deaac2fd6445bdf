"""What a person writes down about a case: a call, say."""

from bot.desk.person import known
from bot.ledger.values import Note
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
