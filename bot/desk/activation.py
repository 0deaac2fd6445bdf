"""A policy is made to count: by a manager, with what changed in sentences."""

from dataclasses import dataclass

from bot.desk.person import known, need_manager
from bot.office import NoPolicy, Office
from bot.policy_explain import changes
from bot.policy_file import parse_policy
from bot.settings.model import Person
from negotiation.policy import PolicyBook


@dataclass(frozen=True, slots=True)
class Activation:
    """A policy read, ready to count: `changes` says what it would change, `counts_already` that it would nothing."""

    text: str
    book: PolicyBook
    changes: tuple[str, ...]
    counts_already: bool


def read_policy(office: Office, text: str, name: str, language: str = "en") -> Activation:
    """Read a policy and compare it with the one that counts; `PolicyError` says what is wrong in it."""
    book = parse_policy(text, name)
    try:
        now = office.book()
    except NoPolicy:
        return Activation(text, book, (), counts_already=False)
    return Activation(text, book, tuple(changes(now, book, language)), now.fingerprint == book.fingerprint)


def activate(office: Office, person: Person, wanted: Activation) -> bool:
    """Make it count from now on, under this manager's name; False where it counts already.

    Offers sent stand under the policy that made them; unsent letters that ask for something are withheld and decided
    again when their turn comes.
    """
    person = known(office.settings, person)
    need_manager(person, "to make a policy count")
    if wanted.counts_already:
        return False
    office.ledger.activate_policy(
        wanted.text, wanted.book.fingerprint, person.name, office.clock.now(), wanted.changes
    )
    return True
