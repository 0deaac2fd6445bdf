"""Tells a person what came of what they did: the phase, the letters that it made, and why."""

from typing import Any

from bot.desk.questions import local
from bot.desk.reasons import in_words
from bot.desk.settling import CameOfIt
from bot.desk.words import action_line, plain
from bot.ledger.states import IncomingState, LetterState
from bot.ledger.values import Letter
from bot.office import Office


def came_lines(office: Office, came: CameOfIt) -> list[str]:
    """Say it in lines: first where the case stands, then letters, then reasons."""
    number = came.arrival.case_number
    if came.entry is None:
        return [f"case {number}: {_not_decided(came)}"]
    case = office.ledger.case_by_number(number or 0)
    done = [action_line(action, case.currency) for action in came.actions]
    lines = [f"case {number} is {plain(came.phase)}{f': {done[0]}' if done else ''}"]
    lines += [f"  {line}" for line in done[1:]]
    lines += [f"  {letter_line(office, letter, released=case.released_at is not None)}" for letter in came.letters]
    lines += [f"  why: {in_words(reason, case.currency)}" for reason in came.reasons]
    return lines


def letter_line(office: Office, letter: Letter, *, released: bool) -> str:
    """Say where a letter is on its way, and what somebody has to do for it."""
    what = f"letter {letter.id} ({plain(letter.kind)})"
    match letter.state:
        case LetterState.PROPOSED:
            return f"{what} waits: akkoord release {letter.id}"
        case LetterState.PENDING if not released:
            return f"{what} waits for the case: akkoord release --case {letter.case_number}"
        case LetterState.PENDING:
            return f"{what} leaves on {local(office, letter.due_at)} or soon after"
        case LetterState.SENT if letter.sent_at:
            return f"{what} left on {local(office, letter.sent_at)}"
        case LetterState.UNKNOWN:
            return f"{what}: nobody knows whether it was taken: akkoord release {letter.id} --again, or --arrived"
        case LetterState.FAILED:
            return f"{what} was refused ({letter.reason}): akkoord release {letter.id} --again"
    return f"{what} is {letter.state}{f': {letter.reason}' if letter.reason else ''}"


def came_json(came: CameOfIt) -> dict[str, Any]:
    """Say it as JSON."""
    return {
        "case": came.arrival.case_number,
        "decided": came.entry is not None,
        "entry": came.entry.number if came.entry else None,
        "phase": came.phase,
        "actions": list(came.actions),
        "reasons": list(came.reasons),
        "letters": [letter_json(letter) for letter in came.letters],
    }


def letter_json(letter: Letter) -> dict[str, Any]:
    """Give a letter without its bytes."""
    return {
        "id": letter.id,
        "case": letter.case_number,
        "number": letter.number,
        "kind": letter.kind,
        "state": str(letter.state),
        "reason": letter.reason,
        "subject": letter.subject,
        "recipient": letter.recipient,
        "message_id": letter.message_id,
        "offer_hash": letter.offer_hash,
        "due_at": letter.due_at.isoformat(),
        "sent_at": letter.sent_at.isoformat() if letter.sent_at else None,
        "released_by": letter.released_by,
    }


def _not_decided(came: CameOfIt) -> str:
    arrival = came.arrival
    if arrival.state is IncomingState.PARKED:
        return f"it could not be decided ({arrival.reason}); akkoord approvals says what to do"
    if arrival.reason:
        return f"it could not be decided yet ({arrival.reason}) and is tried again"
    return "it is entered and waits: another process is deciding for this debtor"
