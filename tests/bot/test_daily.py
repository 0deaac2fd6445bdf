"""What happens once a day."""

import datetime

from bot.daily import do_the_day
from tests.house import DEBTOR, House


async def test_an_invoice_that_becomes_overdue_is_taken_up_without_a_new_import(house: House) -> None:
    house.import_invoice(due_in_days=3)
    assert house.office.ledger.cases() == ()
    house.clock.advance(datetime.timedelta(days=4))
    assert do_the_day(house.office)
    (line,) = house.office.ledger.cases()
    assert line.case.released_at is None
    await house.settle()
    assert house.letters_to(DEBTOR) == []


async def test_the_day_is_sealed_once(house: House) -> None:
    house.open_case()
    await house.settle()
    do_the_day(house.office)
    do_the_day(house.office)
    assert house.office.ledger.verify().checkpoints == 1
    house.clock.advance(datetime.timedelta(days=1))
    do_the_day(house.office)
    found = house.office.ledger.verify()
    assert found.checkpoints == 2
    assert found.whole
