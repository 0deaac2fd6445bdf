import datetime

import pytest

from bot.demo.servers import bounce_report
from mail.automatic import may_be_answered
from mail.parse import parse
from mail.reply import Reply, read_reply

HEAD = "From: Jan <jan@klant.example>\nTo: bot@firm.example\nDate: Tue, 3 Mar 2026 10:12:00 +0100\n"


def read(headers: str, body: str = "Akkoord, ik betaal vrijdag.", head: str = HEAD) -> Reply:
    return read_reply((head + headers + "\n" + body).encode(), own_addresses=frozenset({"bot@firm.example"}))


@pytest.mark.parametrize(
    "headers",
    [
        "Auto-Submitted: auto-replied\n",
        "Auto-Submitted: auto-generated (vacation)\n",
        "X-Autoreply: yes\n",
        "X-Autorespond: away\n",
        "Precedence: auto_reply\n",
        "X-Auto-Response-Suppress: All\nX-MS-Exchange-Inbox-Rules-Loop: jan@klant.example\n",
        "Subject: Automatisch antwoord: factuur\n",
        "Subject: Automatic reply: invoice\n",
        "Subject: Réponse automatique : facture\n",
        "Subject: Automatische Antwort: Rechnung\n",
        "Subject: Abwesenheitsnotiz: Rechnung\n",
        "Subject: Auto: factuur\n",
    ],
)
def test_robots_that_answer_are_told_by_headers_and_subjects(headers: str) -> None:
    assert read(headers).kind == "auto_reply"


@pytest.mark.parametrize(
    "headers",
    [
        "Auto-Submitted: no\n",
        "X-Auto-Response-Suppress: All\n",
        "Precedence: bulk\n",
        "Subject: Re: Automatische incasso mislukt\n",
        "Subject: RE: vacation days invoice\n",
        "Importance: high\nX-Priority: 1\n",
        "Subject: Re: afwezig bij levering\n",
        "List-Unsubscribe: <mailto:x@y.example>\nIn-Reply-To: <1@firm.example>\n",
    ],
)
def test_people_are_not_taken_for_robots(headers: str) -> None:
    assert read(headers).kind == "reply"


def test_the_return_date_of_an_away_message_stays_for_reading() -> None:
    reply = read(
        "Auto-Submitted: auto-replied\n", "Ik ben afwezig tot en met 9 maart.\n\nMaandag 10 maart ben ik terug."
    )
    assert "10 maart" in reply.text


def test_an_away_message_is_told_by_a_ticket_system_that_marks_itself_bulk() -> None:
    body = "We have received your request. Your ticket number is 4711."
    assert read("Precedence: bulk\nSubject: [Ticket 4711] received\n", body).kind == "auto_reply"


def test_a_list_is_told_by_its_headers() -> None:
    assert read("List-Id: <news.klant.example>\n").kind == "list"


def test_our_own_mail_come_back_is_own() -> None:
    assert read("", head="From: BOT@firm.example\n").kind == "own"


def test_a_read_receipt_is_a_receipt() -> None:
    body = (
        "--b\nContent-Type: text/plain\n\nUw bericht is gelezen\n--b\n"
        "Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; jan@klant.example\n"
        "Disposition: manual-action/MDN-sent-manually; displayed\n--b--\n"
    )
    headers = "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n"
    assert read(headers, body).kind == "receipt"


def test_a_complaint_report_is_a_report() -> None:
    body = (
        "--b\nContent-Type: text/plain\n\nabuse\n--b\nContent-Type: message/feedback-report\n\n"
        "Feedback-Type: abuse\n--b--\n"
    )
    headers = "Content-Type: multipart/report; report-type=feedback-report; boundary=b\n"
    assert read(headers, body).kind == "report"


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n", "MIAGCSqGSIb3"),
        (
            'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\n',
            "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n",
        ),
        ("", "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"),
    ],
)
def test_encrypted_mail_is_said_to_be_so(headers: str, body: str) -> None:
    assert read(headers, body).kind == "encrypted"


def test_a_mail_without_words_of_its_own_is_empty() -> None:
    assert read("", "On Tue, 3 Mar 2026 at 9:12 Bot <bot@firm.example> wrote:\n\n> Pay\n").kind == "empty"


def a_bounce(status: str) -> Reply:
    at = datetime.datetime(2026, 3, 3, 9, 12, tzinfo=datetime.UTC)
    letter = b"From: bot@firm.example\nMessage-ID: <ak.abcdefghijkmnpqr.7@firm.example>\nSubject: x\n\nhallo"
    return read_reply(bounce_report("mx.example", "bot@firm.example", "weg@klant.example", status, letter, at))


@pytest.mark.parametrize(("status", "permanent"), [("5.1.1", True), ("5.7.1", True), ("4.4.1", False)])
def test_a_delivery_report_says_whose_address_failed_and_whether_for_good(status: str, permanent: bool) -> None:
    reply = a_bounce(status)
    assert reply.kind == "bounce"
    assert reply.bounce is not None
    assert (reply.bounce.recipient, reply.bounce.status, reply.bounce.permanent) == (
        "weg@klant.example",
        status,
        permanent,
    )
    assert reply.bounce.original_message_id == "<ak.abcdefghijkmnpqr.7@firm.example>"


def test_a_report_of_success_is_no_bounce() -> None:
    at = datetime.datetime(2026, 3, 3, 9, 12, tzinfo=datetime.UTC)
    raw = bounce_report("mx.example", "a@b.example", "c@d.example", "2.0.0", b"From: a@b.example\n\nx", at)
    reply = read_reply(raw.replace(b"Action: delayed", b"Action: delivered"))
    assert (reply.kind, reply.bounce) == ("report", None)


def test_an_old_servers_free_text_bounce_is_read() -> None:
    raw = (
        b"Return-Path: <>\nFrom: MAILER-DAEMON@old.example\nTo: bot@firm.example\nSubject: failure notice\n\n"
        b"Hi. This is the qmail-send program at old.example.\nI'm afraid I wasn't able to deliver your message to the"
        b" following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n"
        b"<weg@klant.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy"
    )
    reply = read_reply(raw)
    assert reply.bounce is not None
    assert (reply.bounce.recipient, reply.bounce.permanent) == ("weg@klant.example", True)


def test_a_person_who_writes_about_a_bounce_did_not_bounce() -> None:
    assert (
        read("Subject: Re: delivery problem\n", "Your mail was returned: user unknown. Here is our new one.").kind
        == "reply"
    )


@pytest.mark.parametrize(
    "headers", ["Return-Path: <>\n", "Auto-Submitted: auto-replied\n", "List-Id: <x>\n", "Precedence: bulk\n"]
)
def test_nothing_is_ever_answered_to_a_robot_or_a_null_return_path(headers: str) -> None:
    assert not may_be_answered(parse((HEAD + headers + "\nhallo").encode()))


def test_a_person_may_be_answered() -> None:
    assert may_be_answered(parse((HEAD + "\nhallo").encode()))
