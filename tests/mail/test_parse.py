import base64
import datetime
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail.errors import UnreadableMessage
from mail.html import html_to_text
from mail.parse import attachment_bytes, parse
from mail.reply import read_reply

HEAD = b"From: Jan <jan@klant.example>\nTo: bot@firm.example\nSubject: x\nDate: Tue, 3 Mar 2026 10:12:00 +0100\n"


def test_headers_come_out_decoded_and_bare() -> None:
    email = parse(
        b'From: "Jansen, Jan" <Jan@Klant.Example>\r\nTo: a@b.example,\r\n "C, D" <c@d.example>\r\nCc: e@f.example\r\n'
        b"Subject: =?utf-8?q?Re=3A_caf=C3?=\r\n =?utf-8?q?=A9?=\r\nDate: Tue, 3 Mar 2026 10:12:00 +0100\r\n"
        b"Message-ID: <1@klant.example>\r\nIn-Reply-To: <2@firm.example>\r\nReferences: <3@firm.example>\r\n"
        b" <2@firm.example>\r\nReply-To: jan@elders.example\r\nReturn-Path: <>\r\n"
        b"Delivered-To: bot+t@firm.example\r\n\r\nx"
    )
    assert (email.sender.address, email.sender.name) == ("Jan@klant.example", "Jansen, Jan")
    assert email.recipients == ("a@b.example", "c@d.example", "e@f.example")
    assert email.subject == "Re: café"
    assert email.date == datetime.datetime(2026, 3, 3, 9, 12, tzinfo=datetime.UTC)
    assert (email.message_id, email.in_reply_to) == ("<1@klant.example>", "<2@firm.example>")
    assert email.references == ("<3@firm.example>", "<2@firm.example>")
    assert (email.reply_to, email.return_path) == (("jan@elders.example",), "")
    assert email.delivered_to == ("bot+t@firm.example",)


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"\x89PNG\r\n\x1a\n\x00", b"hallo, dit is geen mail", b'{"a": 1}'])
def test_what_is_no_mail_at_all_is_unreadable(raw: bytes) -> None:
    with pytest.raises(UnreadableMessage, match="no mail"):
        parse(raw)


def test_a_mail_with_nothing_but_a_sender_is_read() -> None:
    assert read_reply(b"From: jan@klant.example\n\n").kind == "empty"


@pytest.mark.parametrize(
    ("value", "senders"),
    [
        (b'"known@firm.example" <evil@x.example>', ("evil@x.example",)),
        (b"known@firm.example <evil@x.example>", ("evil@x.example",)),
        (b"<a@x.example>, <b@y.example>", ("a@x.example", "b@y.example")),
        (b"jan@klant.example (Jan)", ("jan@klant.example",)),
        (b"=?utf-8?q?J=C3=A9?= <je@klant.example>", ("je@klant.example",)),
        (b"undisclosed-recipients:;", ()),
    ],
)
def test_an_address_in_angle_brackets_wins_over_one_in_the_name(value: bytes, senders: tuple[str, ...]) -> None:
    assert parse(b"From: " + value + b"\n\nx").senders == senders


def test_attachments_are_listed_by_what_they_seem_to_be() -> None:
    pdf = b"%PDF-1.7 proof"
    raw = (
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nzie bijlage\n--b\n"
        b"Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
        b"Content-Disposition: attachment; filename*=utf-8''bewijs%20%E2%82%AC.pdf\n\n"
        + base64.encodebytes(pdf)
        + b"\n--b\n"
        b'Content-Type: text/plain; name="note.txt"\nContent-Disposition: attachment\n\nikke\n--b\n'
        b'Content-Type: application/pdf; name="x.pdf.exe"\n\nMZ\n--b--\n'
    )
    email = parse(raw)
    assert email.plain.strip() == "zie bijlage"
    assert [(one.name, one.seems, one.size) for one in email.attachments] == [
        ("bewijs €.pdf", "pdf", len(pdf)),
        ("note.txt", "text", 4),
        ("x.pdf.exe", "executable", 2),
    ]
    assert attachment_bytes(raw, email.attachments[0]) == pdf


def test_pictures_inside_the_text_are_no_attachments() -> None:
    raw = (
        HEAD
        + b"Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>ok<img src=cid:a></p>\n"
        b"--b\nContent-Type: image/png; name=logo.png\nContent-ID: <a>\n\nx\n--b--\n"
    )
    assert parse(raw).attachments == ()


def test_text_before_and_after_a_picture_is_one_body() -> None:
    raw = (
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\neerst\n--b\n"
        b"Content-Type: image/jpeg; name=foto.jpg\nContent-Disposition: inline; filename=foto.jpg\n\nx\n--b\n"
        b"Content-Type: text/plain; name=ATT00001.txt\nContent-Disposition: inline\n\ndaarna\n--b--\n"
    )
    email = parse(raw)
    assert email.plain.split() == ["eerst", "daarna"]
    assert [one.name for one in email.attachments] == ["foto.jpg"]


def test_a_footer_that_a_gateway_appended_to_base64_does_not_spoil_it() -> None:
    body = base64.encodebytes(b"Wij betalen vrijdag, zoals afgesproken met uw collega op kantoor.")
    raw = (
        HEAD + b"Content-Transfer-Encoding: base64\n\n" + body + b"\nThis footer is plain text that somebody added\n"
    )
    assert parse(raw).plain.startswith("Wij betalen vrijdag")


def test_text_that_only_claims_to_be_base64_is_read_as_it_is() -> None:
    raw = HEAD + b"Content-Transfer-Encoding: base64\n\nWij betalen vrijdag, tot dan.\n"
    assert parse(raw).plain.strip() == "Wij betalen vrijdag, tot dan."


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">geheim</div>',
        '<span style="font-size:0">geheim</span>',
        '<span style="FONT-SIZE: 0px">geheim</span>',
        '<p style="color:#fff">geheim</p>',
        '<font color="white">geheim</font>',
        '<p style="color:rgb(255, 255, 255)">geheim</p>',
        '<div style="background:#ffffff"><p style="color:white">geheim</p></div>',
        '<p style="opacity:0">geheim</p>',
        '<p style="visibility:hidden">geheim</p>',
        '<div style="max-height:0;overflow:hidden">geheim</div>',
        '<div style="position:absolute;left:-9999px">geheim</div>',
        '<p style="mso-hide:all">geheim</p>',
        "<p hidden>geheim</p>",
        "<!-- geheim -->",
        "<style>.geheim{}</style>",
        "<script>geheim</script>",
        "<title>geheim</title>",
        '<style>.x{display:none}</style><p class="x">geheim</p>',
        "<textarea>geheim</textarea>",
    ],
)
def test_text_that_no_reader_sees_is_never_read(hidden: str) -> None:
    assert html_to_text(f"<html><body><p>zicht</p>{hidden}<p>baar</p></body></html>").split() == ["zicht", "baar"]


@pytest.mark.parametrize(
    "shown",
    [
        '<table bgcolor="#003366"><tr><td><font color="white">toch</font></td></tr></table>',
        '<div style="font-size:0"><span style="font-size:12pt">toch</span></div>',
        '<div style="background-color:navy"><span style="color:#fff">toch</span></div>',
        '<style>@media print{.x{display:none}}</style><p class="x">toch</p>',
        '<div style="visibility:hidden">x<p style="visibility:visible">toch</p></div>',
    ],
)
def test_text_that_a_reader_does_see_is_read(shown: str) -> None:
    assert "toch" in html_to_text(shown)


def test_blocks_become_lines_and_inline_tags_do_not_split_words() -> None:
    text = html_to_text(
        "<p>Wij be<b>tal</b>en</p><ul><li>een<li>twee</ul><table><tr><td>a</td><td>b</td></tr></table>"
    )
    assert [line for line in text.split("\n") if line] == ["Wij betalen", "- een", "- twee", "a b"]


TOKENS = st.sampled_from(
    [
        b"\n", b"\r\n", b"--b\n", b"--b--\n", b"--c\n", b"Content-Type: multipart/mixed; boundary=b\n",
        b"Content-Type: multipart/alternative; boundary=c\n", b"Content-Type: text/html; charset=utf-8\n",
        b"Content-Type: text/plain; charset=\xff; format=flowed\n", b"Content-Transfer-Encoding: base64\n",
        b"Content-Transfer-Encoding: quoted-printable\n", b"Content-Type: message/rfc822\n",
        b"Content-Disposition: attachment; filename*0*=utf-8'\n", b"Subject: =?utf-8?b?4oKs\n", b"From: a@b.c\n",
        b"Content-Type: message/delivery-status\n", b"Action: failed\n", b"> quoted\n", b"On 3 March a@b.c wrote:\n",
        b"<blockquote>", b"<div style='display:none'>", b"</div>", b"=E2=82", b"4oKs", b"\x00\xff\xfe",
        b"From: x\nSent: y\n",
        b"Authentication-Results: mx; dmarc=pass\n", b"Date: 99 Foo 99999\n",
        b"Content-Type: application/pkcs7-mime\n",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(TOKENS, st.binary(max_size=12)), max_size=40))
def test_no_structure_makes_reading_fail(pieces: list[bytes]) -> None:
    read_reply(b"From: a@b.c\n" + b"".join(pieces), authserv_id="mx", own_texts=["x y z"])


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_mail_or_unreadable(raw: bytes) -> None:
    try:
        read_reply(raw)
    except UnreadableMessage as error:
        assert error.reason  # noqa: PT017 either outcome is right


HOSTILE: dict[str, Callable[[int], bytes]] = {
    "one line": lambda n: HEAD + b"\n" + b"a" * n,
    "empty lines": lambda n: HEAD + b"\n" + b"\n" * n,
    "half an attribution": lambda n: HEAD + b"\nOn " + b"a " * (n // 2),
    "many half attributions": lambda n: HEAD + b"\n" + b"Op 3 maart 2026 10:12 x\n" * (n // 24),
    "only colons": lambda n: HEAD + b"\n" + b"a:\n" * (n // 3),
    "header lines": lambda n: HEAD + b"\n" + b"From: a\nSent: b\nX: y\n" * (n // 19),
    "quote marks": lambda n: HEAD + b"\n" + b">" * n,
    "brackets": lambda n: HEAD + b"\n" + b"<a@b [cid:" * (n // 10),
    "banners": lambda n: HEAD + b"\n" + b"caution link open\n" * (n // 18),
    "deep parts": lambda n: (
        HEAD + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(n // 50))
    ),
    "many parts": lambda n: HEAD + b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\n" * (n // 5),
    "many headers": lambda n: HEAD + b"X-A: b\n" * (n // 7) + b"\nx",
    "a long header": lambda n: HEAD + b"X: " + b"(" * n + b"\n\nx",
    "a long sender": lambda n: b"From: " + b'"a" <(' * (n // 6) + b"\n\nx",
    "folded for ever": lambda n: HEAD + b"X: a\n" + b" b\n" * (n // 3) + b"\nx",
    "encoded words": lambda n: b"From: a@b.c\nSubject: " + b"=?utf-8?q?" * (n // 10) + b"\n\nx",
    "parameters": lambda n: HEAD + b'Content-Type: text/plain; a="' + b";" * n + b"\n\nx",
    "soft breaks": lambda n: HEAD + b"Content-Type: text/plain; format=flowed\n\n" + b"a \n" * (n // 3),
    "deep html": lambda n: HEAD + b"Content-Type: text/html\n\n" + b"<div><blockquote>" * (n // 17),
    "many quotes": lambda n: HEAD + b"Content-Type: text/html\n\n" + b"<div class=gmail_quote>" * (n // 23),
    "angle brackets": lambda n: HEAD + b"Content-Type: text/html\n\n" + b"<" * n,
    "styles": lambda n: HEAD + b"Content-Type: text/html\n\n<p style='" + b"color:red;" * (n // 10) + b"'>x",
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_work_grows_no_faster_than_the_mail(shape: str) -> None:
    make = HOSTILE[shape]
    small, large = make(50_000), make(400_000)
    fast = min(_seconds(small) for _ in range(2))
    slow = _seconds(large)
    # eight times the size may cost eight times the work; quadratic work would cost sixty-four
    assert slow < max(fast, 0.01) * 30


def _seconds(raw: bytes) -> float:
    began = time.process_time()
    read_reply(raw, authserv_id="mx", own_texts=["een twee drie vier vijf zes zeven acht"])
    return time.process_time() - began
