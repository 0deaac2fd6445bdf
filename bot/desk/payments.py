"""A payment that a person saw: recorded once, whatever is pressed how often."""

import datetime
from dataclasses import dataclass

from bot.desk.person import known
from bot.desk.refusal import Refused
from bot.desk.settling import CameOfIt, came_of, enter, settle
from bot.ledger.states import IncomingState
from bot.office import Office
from bot.settings.model import Person
from negotiation.errors import FieldError
from negotiation.fields import an_amount_above_zero
from negotiation.money import Cents, format_amount

_OLDEST = datetime.timedelta(days=10 * 365)


@dataclass(frozen=True, slots=True)
class Paid:
    """What came of a payment; `is_new` is False where that payment had been recorded before."""

    id: str
    came: CameOfIt
    is_new: bool


def paid_amount(text: str) -> Cents:
    """Read what a person typed as an amount, such as 1210.00; anything else is a `FieldError`."""
    return an_amount_above_zero(text, "AMOUNT")


def paid(
    office: Office, person: Person, number: int, amount: Cents, paid_on: datetime.date, own_id: str | None = None
) -> Paid:
    """Record money that came for a case on that value date.

    The same id counts once. Without an id the same amount on the same day is taken for the same payment.
    """
    known(office.settings, person)
    row = office.ledger.case_by_number(number)
    today = office.today()
    if paid_on > today:
        raise FieldError("--on", f"a day that has come, {today.isoformat()} at the latest")
    if paid_on < today - _OLDEST:
        raise FieldError("--on", "a day of the last ten years")
    payment = own_id or f"{paid_on.isoformat()}/{format_amount(amount)}"
    payload = {
        "amount": format_amount(amount),
        "paid_on": paid_on.isoformat(),
        "id": payment,
        "by": person.name,
    }
    now = office.clock.now()
    arrival = enter(office, "payment", payment, payload, row.debtor_id, number)
    said = {name: arrival.payload.get(name) for name in ("amount", "paid_on")}
    if said != {name: payload[name] for name in said}:
        raise Refused(
            f"case {number}: payment {payment} is recorded already, as {said['amount']} of {said['paid_on']} "
            f"by {arrival.payload.get('by')}; give another --id if this is another payment"
        )
    is_new = arrival.state is IncomingState.ASSIGNED and arrival.received_at >= now
    return Paid(payment, came_of(office, settle(office, arrival)), is_new)
