"""The path of one reply, through real IMAP and SMTP servers, into a real database and back to the debtor."""

import asyncio

from bot.conversation import decide_next
from bot.demo.servers import bounce_report
from tests.house import DEBTOR, STRANGER, House


async def reminded(house: House) -> int:
    case = house.open_case()
    house.remind(case)
    await house.settle()
    return case


async def test_a_reminder_reaches_the_debtor_and_carries_our_token(house: House) -> None:
    case = await reminded(house)
    (letter,) = house.letters_to(DEBTOR)
    token = house.case(case).case.token
    assert token in str(letter["Message-ID"])
    assert token in str(letter["Reply-To"])
    assert "2026-0142" in house.texts_to(DEBTOR)[0]


async def test_a_promise_within_days_is_held_and_confirmed(house: House) -> None:
    case = await reminded(house)
    await house.write("Sorry, I forgot. I will pay everything on 13 March.", to=house.letters_to(DEBTOR)[0])
    answer = house.letters_to(DEBTOR)[-1]
    assert "13 March" in house.texts_to(DEBTOR)[-1]
    assert str(answer["In-Reply-To"]).endswith("@client.example>")
    assert [entry.kind for entry in house.case(case).journal if entry.kind == "mail"] == ["mail"]


async def test_a_plan_within_the_limits_is_agreed_confirmed_with_a_pdf_and_watched_until_paid(house: House) -> None:
    case = await reminded(house)
    words = "We cannot pay it all at once. We can pay 400 euros now and then 270 euros per month."
    await house.write(words, to=house.letters_to(DEBTOR)[0])
    await house.write("OK, agreed.", to=house.letters_to(DEBTOR)[-1])
    view = house.case(case)
    assert view.case.phase == "agreed"
    (document,) = view.documents
    assert document.content is not None
    assert document.content.startswith(b"%PDF")
    attached = [part.get_filename() for part in house.letters_to(DEBTOR)[-1].iter_attachments()]
    assert attached == [document.name]


async def test_a_stranger_who_says_yes_binds_nobody_and_is_told_nothing(house: House) -> None:
    case = await reminded(house)
    await house.write("Agreed, we accept your proposal.", sender=STRANGER, to=house.letters_to(DEBTOR)[0])
    assert house.letters_to(STRANGER) == []
    assert house.case(case).case.phase != "agreed"


async def test_a_bounce_leaves_the_case_to_a_person(house: House) -> None:
    case = await reminded(house)
    sent = house.servers.journal[-1]
    report = bounce_report("mx.demo.example", sent.sender, DEBTOR, "5.1.1", sent.raw, house.clock.now())
    await house.servers.deliver("invoices@firm.example", report, recipient=sent.sender)
    await house.pass_time(minutes=1)
    assert house.case(case).case.phase == "with_a_person"


async def test_an_automatic_answer_is_not_answered(house: House) -> None:
    await reminded(house)
    letter = house.letters_to(DEBTOR)[0]
    await house.write("I am out of the office until 9 March.", to=letter, Auto_Submitted="auto-replied")
    assert len(house.letters_to(DEBTOR)) == 1


async def test_mail_of_a_list_is_left_to_a_person_and_never_answered(house: House) -> None:
    await reminded(house)
    letter = house.letters_to(DEBTOR)[0]
    await house.write("I will pay everything on 13 March.", to=letter, List_Id="<all.bakker.example>")
    (arrival,) = house.office.ledger.for_a_person()
    assert "never answered automatically" in str(arrival.reason)
    assert len(house.letters_to(DEBTOR)) == 1


async def test_a_mail_that_belongs_to_nobody_is_set_aside_for_a_person(house: House) -> None:
    await house.write("Do you sell bicycles?", sender=STRANGER)
    (arrival,) = house.office.ledger.for_a_person()
    assert "belongs to no case" in str(arrival.reason)
    assert house.letters_to(STRANGER) == []


async def test_a_broken_mail_is_never_in_the_way_of_the_next(house: House) -> None:
    case = await reminded(house)
    await house.servers.deliver("invoices@firm.example", b"\x00\xff\xfe no mail at all")
    await house.write("I will pay everything on 13 March.", to=house.letters_to(DEBTOR)[0])
    assert len(house.letters_to(DEBTOR)) == 2
    assert house.case(case).case.phase == "open"


async def test_an_incoming_that_cannot_be_decided_is_parked_with_its_reason(house: House) -> None:
    case = await reminded(house)
    debtor = house.case(case).debtor.id
    now = house.clock.now()
    house.office.ledger.enter("test", "nonsense", "payment", {"amount": "12,5", "id": "x"}, debtor, now, case)
    for _ in range(10):
        await house.pass_time(hours=1)
    (parked,) = house.office.ledger.for_a_person()
    assert "amount" in str(parked.reason)


async def test_two_workers_never_decide_the_same_reply_twice(house: House) -> None:
    case = house.open_case()
    house.remind(case)
    workers = [asyncio.to_thread(decide_next, house.office) for _ in range(8)]
    await asyncio.gather(*workers)
    await house.settle()
    kinds = [entry.kind for entry in house.case(case).journal]
    assert kinds.count("remind") == 1
