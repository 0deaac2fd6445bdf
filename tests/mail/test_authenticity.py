import pytest

from mail.reply import read_reply

RECEIVED = "Received: from mail.klant.example by mx.firm.example with ESMTPS; Tue, 3 Mar 2026 10:12:00 +0100\n"
REST = "From: Jan <jan@klant.example>\nSubject: x\n\nakkoord\n"


def is_authentic(headers: str, server: str | None = "mx.firm.example", rest: str = REST) -> bool:
    return read_reply((headers + rest).encode(), authserv_id=server).authentic


@pytest.mark.parametrize(
    "results",
    [
        "mx.firm.example; dmarc=pass header.from=klant.example",
        "MX.Firm.Example; dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=klant.example",
        "mx.firm.example 1; dmarc=pass header.from=klant.example",
        "mx.firm.example; dkim=pass header.d=klant.example header.s=s1",
        'mx.firm.example; dkim=pass (2048-bit key; unprotected) header.i=@klant.example header.b="abc"',
        "mx.firm.example; dkim=fail header.d=other.example; dkim=pass header.d=mail.klant.example",
        "mx.firm.example;\n\tspf=pass smtp.mailfrom=klant.example;\n\tdkim=pass header.d=klant.example",
        "mx.firm.example (our own); dmarc=pass (a (b) c) header.from=klant.example",
    ],
)
def test_our_own_servers_pass_for_the_from_domain_is_authentic(results: str) -> None:
    assert is_authentic(f"Authentication-Results: {results}\n{RECEIVED}")


@pytest.mark.parametrize(
    "headers",
    [
        RECEIVED,
        f"Authentication-Results: mx.other.example; dmarc=pass header.from=klant.example\n{RECEIVED}",
        f"{RECEIVED}Authentication-Results: mx.firm.example; dmarc=pass header.from=klant.example\n",
        f"Authentication-Results: mx.firm.example; dmarc=fail header.from=klant.example\n{RECEIVED}",
        f"Authentication-Results: mx.firm.example; dmarc=none; spf=pass smtp.mailfrom=klant.example\n{RECEIVED}",
        f"Authentication-Results: mx.firm.example; dmarc=pass header.from=evil.example\n{RECEIVED}",
        f"Authentication-Results: mx.firm.example; dkim=pass header.d=evil.example\n{RECEIVED}",
        f"Authentication-Results: mx.firm.example; dkim=pass header.d=evilklant.example\n{RECEIVED}",
        f"Authentication-Results: mx.firm.example; none\n{RECEIVED}",
        f"Authentication-Results: dmarc=pass header.from=klant.example\n{RECEIVED}",
        f"Authentication-Results: mx.firm.example.evil; dmarc=pass header.from=klant.example\n{RECEIVED}",
        f"Authentication-Results: evil; x=(mx.firm.example; dmarc=pass)\n{RECEIVED}",
        f"Authentication-Results: mx.firm.example; dkim=fail (dkim=pass header.d=klant.example)\n{RECEIVED}",
    ],
)
def test_nothing_else_is_authentic(headers: str) -> None:
    assert not is_authentic(headers)


def test_a_fail_of_dmarc_outweighs_a_pass_of_dkim() -> None:
    results = "mx.firm.example; dkim=pass header.d=klant.example; dmarc=fail header.from=klant.example"
    assert not is_authentic(f"Authentication-Results: {results}\n{RECEIVED}")


def test_without_a_configured_server_nothing_is_authentic() -> None:
    results = "Authentication-Results: mx.firm.example; dmarc=pass header.from=klant.example\n"
    assert not is_authentic(results + RECEIVED, server=None)


def test_a_local_delivery_agents_line_on_top_does_not_hide_our_results() -> None:
    local = "Received: from mx.firm.example by mx.firm.example with LMTP id x; Tue, 3 Mar 2026 10:12:00 +0100\n"
    results = "Authentication-Results: mx.firm.example; dmarc=pass header.from=klant.example\n"
    assert is_authentic(local + results + RECEIVED)


MICROSOFT = (
    "Received: from A.prod.outlook.com by B.prod.outlook.com with HTTPS; Tue, 3 Mar 2026 09:12:00 +0000\n"
    "Authentication-Results: spf=pass (sender IP is 192.0.2.1)\n smtp.mailfrom=klant.example;"
    " dkim=pass (signature was verified)\n header.d=klant.example;dmarc=pass action=none\n"
    " header.from=klant.example;compauth=pass reason=100\n"
)


def test_microsofts_form_without_a_name_counts_where_it_is_configured() -> None:
    assert is_authentic(MICROSOFT + RECEIVED, server="outlook.com")
    assert not is_authentic(MICROSOFT + RECEIVED, server="mx.firm.example")


def test_only_microsofts_topmost_results_count() -> None:
    forged = "Authentication-Results: dmarc=pass header.from=klant.example\n"
    assert not is_authentic(MICROSOFT.replace("=pass", "=fail") + forged + RECEIVED, server="outlook.com")


@pytest.mark.parametrize(
    "rest",
    [
        "From: jan@klant.example, piet@klant.example\n\nx",
        "From: jan@klant.example\nFrom: jan@klant.example\n\nx",
        "From: a@evil.example\nFrom: jan@klant.example\n\nx",
        "Subject: no sender\n\nx",
    ],
)
def test_a_mail_without_exactly_one_sender_is_never_authentic(rest: str) -> None:
    results = "Authentication-Results: mx.firm.example; dmarc=pass header.from=klant.example\n"
    assert not is_authentic(results + RECEIVED, rest=rest)


def test_the_reasons_name_no_address() -> None:
    reply = read_reply(
        f"Authentication-Results: mx.firm.example; dkim=pass header.d=x.example\n{RECEIVED}{REST}".encode(),
        authserv_id="mx.firm.example",
    )
    assert reply.trust == ("dkim=pass for another domain",)
