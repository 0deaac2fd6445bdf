"""All that waits for a person, wherever it lies: questions, letters, messages nobody could place, cases."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.desk.questions import Question, local, open_questions
from bot.desk.telling import letter_json, letter_line
from bot.ledger.states import IncomingState, LetterState
from bot.ledger.values import Arrival, CaseLine, Letter
from bot.letters.formats import money
from bot.office import Office
from negotiation.money import format_amount
from negotiation.state_machine import Phase

_LETTERS = (LetterState.PROPOSED, LetterState.UNKNOWN, LetterState.FAILED)
_PROMISING = {
    "answer_invoice_copy": "a copy of the invoice",
    "answer_other": "an answer to their question",
    "confirm_agreement": "how to pay by the method agreed",
}
"""What a colleague does by hand, by the letter that promises it."""
_ARRIVALS = 500
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a person now, each list oldest first."""

    questions: tuple[Question, ...]
    letters: tuple[Letter, ...]
    arrivals: tuple[Arrival, ...]
    promised: tuple[Letter, ...]
    """Letters that said a colleague would do something, and after which nobody noted that it was done."""
    cases: tuple[CaseLine, ...]
    unreleased: tuple[CaseLine, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One part of what waits, in words: each entry has a first line and perhaps more."""

    heading: str
    entries: tuple[tuple[str, ...], ...]


def what_waits(office: Office) -> Waiting:
    """Gather what waits for a person."""
    sent = office.ledger.letters_without_a_note(*_PROMISING)
    return Waiting(
        questions=open_questions(office),
        letters=office.ledger.letters_in(*_LETTERS),
        arrivals=office.ledger.for_a_person(_ARRIVALS),
        promised=tuple(letter for letter in sent if letter.facts.get("promises_a_person")),
        cases=tuple(all_cases(office, phase=Phase.WITH_A_PERSON)),
        unreleased=tuple(all_cases(office, released=False)),
    )


def sections(office: Office, waiting: Waiting) -> list[Section]:
    """Say all that waits in words, with what to do; empty where nothing does."""
    numbers = [str(line.case.number) for line in waiting.unreleased]
    more = f" and {len(numbers) - _SHOWN} more" if len(numbers) > _SHOWN else ""
    unreleased = f"{', '.join(numbers[:_SHOWN])}{more}: akkoord release --case N, or --all"
    found = [
        Section("Offers that wait for approval", tuple(question_lines(office, one) for one in waiting.questions)),
        Section("Letters", tuple((waiting_letter_line(office, one),) for one in waiting.letters)),
        Section("Messages to be placed or decided", tuple((arrival_line(office, one),) for one in waiting.arrivals)),
        Section("Promised to debtors", tuple((_promise_line(office, one),) for one in waiting.promised)),
        Section("Cases with a person", tuple((_case_line(line),) for line in waiting.cases)),
        Section("Cases that write nothing before they are released", ((unreleased,),) if numbers else ()),
    ]
    return [section for section in found if section.entries]


def _promise_line(office: Office, letter: Letter) -> str:
    words = ", ".join(_PROMISING[name] for name in letter.kind.split("+") if name in _PROMISING)
    sent = f" (letter of {local(office, letter.sent_at)})" if letter.sent_at else ""
    return f"{letter.case_number}  {words}{sent}; when done: akkoord note {letter.case_number} TEXT"


def _case_line(line: CaseLine) -> str:
    owner = f", taken by {line.case.owner}" if line.case.owner else ""
    return f"{line.case.number}  {line.debtor_name}{owner}: akkoord case {line.case.number}"


def all_cases(office: Office, **wanted: Any) -> Iterator[CaseLine]:
    """List cases as the ledger does, page by page."""
    after = 0
    while page := office.ledger.cases(after=after, **wanted):
        yield from page
        after = page[-1].case.number


def question_lines(office: Office, question: Question) -> tuple[str, ...]:
    """Say a question in lines: what is asked, what it costs and is worth, why, whom, until when."""
    currency = question.case.currency
    asked = f"asked {local(office, question.asked_at)}"
    until = f", expires {local(office, question.expires_at)}" if question.expires_at else ""
    suits = " or ".join(question.suits) if question.suits else "nobody: no mandate reaches so far"
    first = f" ({question.first_by} has said yes, a second person must)" if question.first_by else ""
    two = " (two people)" if question.two_people and not question.first_by else ""
    reference = f"{question.number}/{question.id.rpartition('-')[2]}"
    cost, worth = money(question.cost, "en", currency), money(question.worth, "en", currency)
    return (
        f"{reference}  {question.debtor}: {question.in_one_line}",
        f"costs {cost}, worth {worth}; {asked}{until}",
        *question.why,
        f"for {suits}{first}{two}",
        f"akkoord rule {reference} approve|refuse|amend --hash {question.hash[:8]}",
    )


def question_json(question: Question) -> dict[str, Any]:
    """Give a question as JSON."""
    return {
        "case": question.number,
        "approval": question.id,
        "debtor": question.debtor,
        "offer": question.offer.to_json(),
        "hash": question.hash,
        "cost": format_amount(question.cost),
        "worth": format_amount(question.worth),
        "why": list(question.why),
        "two_people": question.two_people,
        "first_by": question.first_by,
        "suits": list(question.suits),
        "asked_at": question.asked_at.isoformat(),
        "expires_at": question.expires_at.isoformat() if question.expires_at else None,
    }


def arrival_line(office: Office, arrival: Arrival) -> str:
    """Say what came, why nobody could place or decide it, and what to do."""
    case = f" of case {arrival.case_number}" if arrival.case_number else ""
    sort = "message" if arrival.kind == "mail" else arrival.kind
    number = arrival.id
    todo = f"retry {number}" if arrival.state is IncomingState.PARKED else f"assign {number} CASE"
    what = f"{number}  {sort}{case} of {local(office, arrival.received_at)}: {arrival.reason}"
    return f"{what} (akkoord arrival {todo}, or dismiss {number})"


def arrival_json(arrival: Arrival) -> dict[str, Any]:
    """Give an arrival as JSON, without what it says."""
    return {
        "id": arrival.id,
        "kind": arrival.kind,
        "state": str(arrival.state),
        "case": arrival.case_number,
        "received_at": arrival.received_at.isoformat(),
        "reason": arrival.reason,
    }


def waiting_letter_line(office: Office, letter: Letter) -> str:
    """Say which letter waits and what to do."""
    return f"case {letter.case_number}, {letter_line(office, letter, released=True)}: {letter.subject}"


def waiting_json(waiting: Waiting) -> dict[str, Any]:
    """Give all that waits as JSON."""
    return {
        "approvals": [question_json(question) for question in waiting.questions],
        "letters": [letter_json(letter) for letter in waiting.letters],
        "arrivals": [arrival_json(arrival) for arrival in waiting.arrivals],
        "promised": [letter_json(letter) for letter in waiting.promised],
        "with_a_person": [line.case.number for line in waiting.cases],
        "unreleased": [line.case.number for line in waiting.unreleased],
    }
