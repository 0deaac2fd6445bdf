import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.message import InboundEmail
from mail.parse import parse
from mail.threads import Found, Threads, new_token

THREADS = Threads("invoices@firm.example")
TOKEN = "abcdefghijkmnpqr"
OTHER = "rqpnmkjihgfedcba"


def a_mail(headers: str = "", body: str = "akkoord") -> InboundEmail:
    return parse(f"From: jan@klant.example\n{headers}\n{body}\n".encode())


def test_tokens_are_drawn_anew_and_fit_everywhere() -> None:
    tokens = {new_token() for _ in range(200)}
    assert len(tokens) == 200
    for token in tokens:
        local = THREADS.bounce_address(token, "12345678").rpartition("@")[0]
        assert len(local) <= 64


@given(st.from_regex(r"[a-z0-9]{1,20}", fullmatch=True))
def test_what_we_write_we_find(number: str) -> None:
    token = new_token()
    message_id = THREADS.message_id(token, number)
    assert THREADS.find(a_mail(f"In-Reply-To: {message_id}\n")) == (Found(token, number, "in_reply_to"),)
    assert THREADS.find(a_mail(f"References: <x@y.example> {message_id}\n")) == (Found(token, number, "references"),)
    assert THREADS.find(a_mail(f"To: {THREADS.reply_address(token)}\n")) == (Found(token, None, "recipient"),)
    assert THREADS.bounced(a_mail(f"Delivered-To: {THREADS.bounce_address(token, number)}\n")) == Found(
        token, number, "recipient"
    )


def test_the_strongest_place_comes_first_and_each_token_once() -> None:
    found = THREADS.find(
        a_mail(
            f"To: invoices+{OTHER}@firm.example\nIn-Reply-To: {THREADS.message_id(TOKEN, '2')}\n"
            f"References: {THREADS.message_id(TOKEN, '1')}\n",
            f"On Tuesday invoices+{TOKEN}@firm.example wrote:\n> hallo",
        )
    )
    assert [(one.token, one.where) for one in found] == [(TOKEN, "in_reply_to"), (OTHER, "recipient")]


def test_a_token_in_quoted_text_is_found_as_a_last_resort() -> None:
    found = THREADS.find(a_mail(body=f"zie onder\n\nFrom: Firm <invoices+{TOKEN}@firm.example>\n"))
    assert found == (Found(TOKEN, None, "text"),)


@pytest.mark.parametrize(
    "headers",
    [
        f"In-Reply-To: <ak.{TOKEN}.1@evil.example>\n",
        f"To: someone+{TOKEN}@firm.example\n",
        f"To: invoices+{TOKEN}@evil.example\n",
        f"In-Reply-To: <xak.{TOKEN}.1@firm.example.evil.example>\n",
        f"To: invoices+{TOKEN}x@firm.example\n",
    ],
)
def test_what_is_not_ours_is_no_token(headers: str) -> None:
    assert THREADS.find(a_mail(headers)) == ()


def test_servers_that_change_case_change_nothing() -> None:
    assert THREADS.find(a_mail(f"To: Invoices+{TOKEN.upper()}@FIRM.example\n"))[0].token == TOKEN


def test_without_plus_addresses_the_message_id_carries_the_token() -> None:
    plain = Threads("invoices@firm.example", plus=False)
    assert plain.reply_address(TOKEN) == "invoices@firm.example"
    assert TOKEN in plain.message_id(TOKEN, "1")


@pytest.mark.parametrize("token", ["", "short", TOKEN + "x", TOKEN[:-1] + "\n", "ABCDEFGHIJKMNPQR"])
def test_a_foreign_token_is_refused(token: str) -> None:
    with pytest.raises(ValueError, match="token"):
        THREADS.message_id(token, "1")
