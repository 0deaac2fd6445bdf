"""The path of one reply, top to bottom: claimed, read, decided, written, recorded; what is sent comes later.

Everything that arrives for a debtor takes this way: mails, rulings, payments, imports, dates that have come.
"""

import datetime
import logging
from dataclasses import replace
from typing import Any

from bot import arrivals
from bot.correspondence import Plan, is_stale, plan
from bot.ledger.errors import LedgerUnavailable, LostClaim, Overtaken
from bot.ledger.states import UNSENT
from bot.ledger.values import Arrival, CaseColumns, CaseFile, DebtorFile, Letter, Record, Withdrawal
from bot.letter_writing import Occasion, Written, mode_of, recipient, write
from bot.letters.errors import LetterError
from bot.office import Office
from bot.outcome import approval_changes, item_changes, new_approvals
from bot.thinking import Thinking
from bot.timers import next_due_at, what_came_due
from negotiation.acts import ActName
from negotiation.decision import Decision
from negotiation.errors import FieldError, NegotiationError
from negotiation.incoming import DayCome, DebtorReply, DeliveryReport, Incoming, Outcome, TakenBack
from negotiation.offers import Offer

log = logging.getLogger(__name__)

LEASE_SECONDS = 120

_SAYS_WHY = (arrivals.Undecidable, NegotiationError, LetterError)
"""Errors whose text names no person and tells the one who looks what to do."""


def decide_next(office: Office, debtor_id: str | None = None) -> bool:
    """Claim one debtor who is due and decide what has waited longest, or the date that came; False if none is due.

    What cannot be decided is tried again and then parked with a person; the debtor's other arrivals go on.
    """
    now = office.clock.now()
    claim = office.ledger.claim(office.name, now, LEASE_SECONDS, debtor_id)
    if claim is None:
        return False
    arrival: Arrival | None = None
    try:
        file = office.ledger.load(claim)
        arrival = next(iter(file.waiting), None)
        record = take_up(office, file, arrival) if arrival else date_came(office, file)
        if record is None:
            office.ledger.release(claim, next_due_at(office, file))
        else:
            office.ledger.record(claim, record)
    except LostClaim:
        log.info("claim lost", extra={"fence": claim.fence})
    except Overtaken:
        log.info("decision overtaken", extra={"fence": claim.fence})
        office.ledger.release(claim, now)
    except LedgerUnavailable:
        raise
    except Exception as error:
        log.exception("not decided", extra={"arrival": arrival.id if arrival else None})
        reason = f"{type(error).__name__}: {error}" if isinstance(error, _SAYS_WHY) else type(error).__name__
        office.ledger.failed(claim, arrival.id if arrival else None, reason, now)
    return True


def take_up(office: Office, file: DebtorFile, arrival: Arrival) -> Record:
    """Decide one arrival; what a person asked for and the core refuses is recorded so, with the reason."""
    own = arrivals.case_of(file, arrival)
    try:
        return _taken_up(office, file, own, arrival)
    except FieldError as error:
        thinking = Thinking.about(file, own, office.book())
        if arrival.source != arrivals.DESK or thinking.case is None:
            raise
        # no repetition would change it, and whoever asked is there to be told
        kept = {"refused": str(error), "asked": arrival.kind, "by": str(arrival.payload.get("by", ""))}
        return replace(_record(office, thinking, "refused", kept, None, ()), incoming=(arrival.id,))


def _taken_up(office: Office, file: DebtorFile, own: CaseFile, arrival: Arrival) -> Record:
    """Take the path of a reply, step by step."""
    thinking = Thinking.about(file, own, office.book())
    heard = arrivals.hear(office, thinking, arrival)
    for preparation in heard.before:
        thinking.decide(preparation)
    withdrawn = _overtaken_letters(office, thinking, heard.incoming)
    _tell_withheld(office, thinking, withdrawn)
    decision = _decided(office, thinking, heard.incoming, heard.occasion)
    written = _written(office, thinking, decision, heard)
    record = _record(office, thinking, arrival.kind, heard.kept, written, withdrawn)
    return replace(record, incoming=(arrival.id,), contacts=heard.contacts)


def date_came(office: Office, file: DebtorFile) -> Record | None:
    """Decide what a date brings for one of the debtor's cases; None if nothing is due that may be decided now."""
    due = what_came_due(office, file)
    if due is None:
        return None
    thinking = Thinking.about(file, due.own, office.book())
    withdrawn = _overtaken_letters(office, thinking, due.incoming) if due.incoming else ()
    _tell_withheld(office, thinking, withdrawn)
    if due.incoming is None:
        waiting = Plan(("holding",), (), frozenset({"answer"}), frozenset(), asks=False, binds=False, offer=None)
        written = write(office, thinking, waiting, Occasion(), _next_number(due.own))
        return _record(office, thinking, due.kind, {}, written, withdrawn)
    decision = thinking.decide(due.incoming)
    written_letter = _written(office, thinking, decision, arrivals.Heard(due.incoming, Occasion()))
    return _record(office, thinking, due.kind, {}, written_letter, withdrawn)


def _decided(office: Office, thinking: Thinking, incoming: Incoming, occasion: Occasion) -> Decision:
    """Decide; a reply whose answer the assistant may not give at all is handed to a person instead."""
    if not isinstance(incoming, DebtorReply):
        return thinking.decide(incoming)
    before, steps = thinking.case, len(thinking.steps)
    decision = thinking.decide(incoming)
    planned = plan(decision.actions, _standing_offer(thinking), answers_debtor=True)
    if planned is None or occasion.released_by or mode_of(office, thinking, planned) != "off":
        return decision
    thinking.case = before
    del thinking.steps[steps:]
    return thinking.decide(replace(incoming, confident=False))


def _overtaken_letters(office: Office, thinking: Thinking, incoming: Incoming) -> tuple[Letter, ...]:
    """List the letters, not sent so far, that ask for what may no longer be asked once this has been decided."""
    unsent = tuple(one for one in thinking.own.letters if one.state in UNSENT and one.facts.get("asks"))
    match incoming:
        case DebtorReply(acts=acts) if acts and all(act.name is ActName.AUTO_REPLY for act in acts):
            return ()
        case DeliveryReport():
            return ()
        case TakenBack():
            return tuple(one for one in thinking.own.letters if one.state in UNSENT)
        case DayCome():
            today = office.today()
            return tuple(one for one in unsent if _is_stale(thinking, one, today))
    return unsent


def _is_stale(thinking: Thinking, letter: Letter, today: datetime.date) -> bool:
    offer = _offer_in(thinking, letter)
    return offer is not None and is_stale(offer, today)


def _offer_in(thinking: Thinking, letter: Letter) -> Offer | None:
    sent = thinking.case.offer if thinking.case else None
    return sent.offer if sent is not None and letter.offer_hash == sent.offer.hash else None


def _tell_withheld(office: Office, thinking: Thinking, withdrawn: tuple[Letter, ...]) -> None:
    if withdrawn:
        thinking.decide(DeliveryReport(thinking.known.id, office.today(), Outcome.WITHHELD))


def _written(office: Office, thinking: Thinking, decision: Decision, heard: arrivals.Heard) -> Written | None:
    is_answer = isinstance(heard.incoming, DebtorReply)
    planned = plan(decision.actions, _standing_offer(thinking), answers_debtor=is_answer)
    if planned is None:
        planned = heard.letter
    if planned is None or thinking.file.debtor.no_assistant_at is not None:
        return None
    if recipient(thinking, heard.occasion) is None:
        thinking.decide(DeliveryReport(thinking.known.id, office.today(), Outcome.UNREACHABLE))
        return None
    return write(office, thinking, planned, heard.occasion, _next_number(thinking.own))


def _standing_offer(thinking: Thinking) -> Offer | None:
    """Give the offer that stands, as the core sees it now."""
    sent = thinking.known.offer
    return sent.offer if sent is not None and sent.over is None else None


def _next_number(own: CaseFile) -> int:
    return own.case.letters + 1


def _record(
    office: Office,
    thinking: Thinking,
    kind: str,
    kept: dict[str, Any],
    written: Written | None,
    withdrawn: tuple[Letter, ...],
) -> Record:
    case = thinking.known
    return Record(
        case=thinking.own.case.number,
        at=office.clock.now(),
        kind=kind,
        policy=thinking.book.fingerprint,
        payload={"steps": thinking.steps, **kept},
        columns=CaseColumns(case.phase, case.look_again_on, case.principal, case.charges, closed=case.is_finished),
        next_due_at=next_due_at(office, thinking.file, thinking),
        letters=(written.letter,) if written else (),
        withdraw=tuple(Withdrawal(letter.id, "overtaken by what came since") for letter in withdrawn),
        documents=written.documents if written else (),
        new_approvals=new_approvals(office, thinking),
        approvals=approval_changes(thinking),
        items=item_changes(thinking),
    )
