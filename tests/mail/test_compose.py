import dataclasses
import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.compose import compose
from mail.flowed import flow, unflow
from mail.message import Address, OutboundAttachment, OutboundEmail
from mail.parse import attachment_bytes, parse
from mail.reply import read_reply

LETTER = OutboundEmail(
    message_id="<ak.abcdefghijkmnpqr.7@firm.example>",
    date=datetime.datetime(2026, 3, 3, 9, 12, tzinfo=datetime.UTC),
    sender=Address("invoices@firm.example", "Crédit & Co, B.V."),
    recipient=Address("jan@klant.example", 'Jan "de Man" Jansen'),
    subject="Uw factuur 2026-0142 van € 1.812,00",
    text="Geachte heer,\n\n" + "Dit is een lange regel die over de rand gaat. " * 5
    + "\n\n> geen citaat\nFrom hier\n\n-- \nFirma",
    html="<p>Geachte heer,</p>",
    reply_to="invoices+abcdefghijkmnpqr@firm.example",
    in_reply_to="<1@klant.example>",
    references=("<0@klant.example>", "<1@klant.example>"),
    attachments=(OutboundAttachment("overeenkomst €.pdf", "application/pdf", b"%PDF-1.7 " + bytes(range(256))),),
)  # fmt: skip


def standard(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_another_reader_sees_the_letter_as_it_was_meant() -> None:
    message = standard(compose(LETTER))
    assert message.defects == []
    assert message["Subject"] == LETTER.subject
    assert message["From"].addresses[0].display_name == "Crédit & Co, B.V."
    assert message["To"].addresses[0].addr_spec == "jan@klant.example"
    assert message["To"].addresses[0].display_name == 'Jan "de Man" Jansen'
    assert message["Reply-To"].addresses[0].addr_spec == LETTER.reply_to
    assert message["Message-ID"] == LETTER.message_id
    assert message["References"].split() == list(LETTER.references)
    assert message["Date"].datetime == LETTER.date
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Auto-Response-Suppress"] == "OOF, AutoReply"
    html = message.get_body(("html",))
    assert html is not None
    assert html.get_content().strip() == LETTER.html
    (attachment,) = message.iter_attachments()
    assert attachment.get_filename() == "overeenkomst €.pdf"
    assert attachment.get_content() == LETTER.attachments[0].content


def test_we_read_our_own_letter_back_whole() -> None:
    raw = compose(LETTER)
    email = parse(raw)
    assert email.plain.split() == LETTER.text.split()
    assert attachment_bytes(raw, email.attachments[0]) == LETTER.attachments[0].content


def test_the_same_letter_gives_the_same_bytes_in_ascii() -> None:
    raw = compose(LETTER)
    assert raw == compose(LETTER)
    assert raw.isascii()
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(len(line) for line in raw.split(b"\r\n")) < 200


def test_a_person_who_releases_a_letter_is_no_robot() -> None:
    message = standard(compose(dataclasses.replace(LETTER, automatic=None)))
    assert message["Auto-Submitted"] is None


EVIL = st.text(st.sampled_from('a \r\n\x00\x0b\x85\u2028:<>@"é=?'), max_size=30).map(
    lambda text: text + "\r\nBcc: evil@x.example"
)
NAMES = {"date", "from", "to", "reply-to", "subject", "message-id", "in-reply-to", "references", "auto-submitted",
         "x-auto-response-suppress", "mime-version", "content-type"}  # fmt: skip


@given(EVIL)
def test_no_value_adds_a_header_or_a_part(evil: str) -> None:
    letter = dataclasses.replace(
        LETTER,
        subject=evil,
        sender=Address("invoices@firm.example", evil),
        recipient=Address("jan@klant.example", evil),
        references=(evil, "<1@klant.example>"),
        in_reply_to=evil,
        text=evil + "\r\n--=_mixed_",
        attachments=(OutboundAttachment(evil, "application/pdf", b"x"),),
    )
    message = standard(compose(letter))
    assert {name.lower() for name in message.keys()} <= NAMES  # noqa: SIM118 a message's keys may repeat
    assert len(list(message.iter_attachments())) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"message_id": "<a@b>\r\nBcc: x@y.example"},
        {"message_id": "no brackets"},
        {"sender": Address("a@b.example\r\nBcc: x@y.example")},
        {"recipient": Address("a@b.example, c@d.example")},
        {"recipient": Address("<a@b.example>")},
        {"recipient": Address("")},
        {"reply_to": "a b@c.example"},
        {"automatic": "yes"},
        {"date": datetime.datetime(2026, 1, 1)},  # noqa: DTZ001 a date without a zone is what is refused
        {"attachments": (OutboundAttachment("a.pdf", "application/pdf\r\nX: y", b""),)},
    ],
)
def test_what_cannot_be_sent_right_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"date|address|Message-ID|media type|Auto-Submitted"):
        compose(dataclasses.replace(LETTER, **change))  # type: ignore[arg-type]  # the point of the test


def test_a_domain_with_accents_goes_out_as_idna() -> None:
    raw = compose(dataclasses.replace(LETTER, recipient=Address("jan@münchen.example")))
    assert b"jan@xn--mnchen-3ya.example" in raw


@given(st.text(st.sampled_from("ab >F- \n"), max_size=300).map(lambda text: text.replace(" \n", "\n").rstrip(" ")))
def test_flowed_text_comes_back_as_it_went(text: str) -> None:
    assert unflow(flow(text)).replace("\n", "").replace(" ", "") == text.replace("\n", "").replace(" ", "")


def test_flowed_lines_are_joined_and_quotes_kept_apart() -> None:
    assert unflow("een lange \nregel\n> citaat \n> verder\n-- \nJan") == "een lange regel\n> citaat verder\n-- \nJan"


def test_a_reply_to_our_letter_through_our_own_reader_keeps_only_the_reply() -> None:
    raw = compose(
        dataclasses.replace(LETTER, text="Akkoord.\n\nOp 3 maart 2026 om 09:12 schreef X <x@y.example>:\n", html=None)
    )
    assert read_reply(raw).text == "Akkoord."
