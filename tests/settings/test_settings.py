"""`akkoord.yaml` is read as it was meant, or refused with everything that is wrong in it; secrets stay out of it."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bot.settings import SettingsError, load_settings
from bot.settings.model import Autonomy, AutonomyRule
from mail.account import Security

Files = Callable[[str], Path]
Complaints = Callable[[str], list[str]]


def test_what_is_absent_takes_its_default(file_of: Files, sound: str, environ: dict[str, str]) -> None:
    file = file_of(sound)
    found = load_settings(file, environ)
    assert found.creditor.iban == "NL91ABNA0417164300"
    assert found.creditor.assistant == "Akkoord"
    assert found.database_url == f"sqlite:///{file.parent / 'akkoord.db'}"
    assert found.policy == file.parent / "policy.yaml"
    assert found.templates is None
    assert found.telegram is None
    assert found.autonomy.mode("send_offer", ["discount"]) == "auto"
    (box,) = found.mailboxes
    assert (box.name, box.folder, box.authserv_id) == (box.address, "INBOX", None)
    assert (box.imap.port, box.imap.security) == (993, Security.TLS)
    assert (found.smtp.reply_to, found.smtp.envelope) == (box.address, box.address)
    assert found.smtp.plus_addressing
    assert found.office_hours.holidays == "NL"


EVERYTHING = """\
creditor:
  name: Bäckerei Süß GmbH
  address: [Hauptstraße 1, 10115 Berlin]
  country: DE
  language: de
  time_zone: Europe/Berlin
  iban: DE89370400440532013000
  bic: COBADEFFXXX
  phone: "+49 30 123"
  email: mensch@suess.example
  website: https://suess.example/rechnung
  verify: Rufen Sie uns an.
  assistant: Mia
  contact_person: Jutta Süß
  colour: "#AABBCC"
  logo: logo.png
database: postgresql://akkoord:${DB_PASSWORD}@db.suess.example/akkoord
policy: limits/policy.yaml
templates: letters
mailboxes:
  - name: eins
    address: eins@suess.example
    imap:
      host: imap.suess.example
      tls: starttls
      user: eins
      password: ${IMAP_PASSWORD}
      oauth2: yes
    folder: INBOX/Akkoord
    authserv_id: mx.suess.example
  - address: zwei@suess.example
    imap: {host: "::1", port: 1143, tls: none}
    authserv_id: null
smtp:
  host: ${SMTP_HOST}
  tls: starttls
  user: eins
  password: ${IMAP_PASSWORD}
  from: eins@suess.example
  reply_to: antwort@suess.example
  envelope: zurueck@suess.example
  plus_addressing: no
people:
  - {name: Anna, role: manager, os_user: anna, email: Anna@suess.example, telegram: 5123456789}
  - {name: Bo, role: controller}
colleagues: [Suess.example]
autonomy:
  default: draft
  rules: [{intent: answer, mode: auto}, {lever: discount, segment: key, mode: "off"}]
telegram: {token: "${TOKEN}", disclosure: summary}
office_hours: {hours: 08:30-16:00, days: [monday, tuesday], holidays: AT}
"""


def test_every_key_is_read(file_of: Files, tmp_path: Path) -> None:
    (tmp_path / "logo.png").touch()
    (tmp_path / "letters").mkdir()
    secrets = {"DB_PASSWORD": "a", "IMAP_PASSWORD": "b", "SMTP_HOST": "smtp.suess.example", "TOKEN": "c"}
    found = load_settings(file_of(EVERYTHING), secrets)
    assert found.creditor.model_dump() == {
        "name": "Bäckerei Süß GmbH",
        "address": ("Hauptstraße 1", "10115 Berlin"),
        "country": "DE",
        "language": "de",
        "time_zone": "Europe/Berlin",
        "iban": "DE89370400440532013000",
        "bic": "COBADEFFXXX",
        "phone": "+49 30 123",
        "email": "mensch@suess.example",
        "website": "https://suess.example/rechnung",
        "verify": "Rufen Sie uns an.",
        "assistant": "Mia",
        "contact_person": "Jutta Süß",
        "colour": "#aabbcc",
        "logo": tmp_path / "logo.png",
    }
    assert found.database_url == "postgresql+psycopg://akkoord:a@db.suess.example/akkoord"
    assert (found.policy, found.templates) == (tmp_path / "limits/policy.yaml", tmp_path / "letters")
    one, two = found.mailboxes
    assert (one.name, one.folder, one.authserv_id) == ("eins", "INBOX/Akkoord", "mx.suess.example")
    account = one.imap.account()
    assert (account.host, account.port, account.security) == ("imap.suess.example", 143, Security.STARTTLS)
    assert (account.user, account.secret and account.secret(), account.oauth2) == ("eins", "b", True)
    assert (two.imap.security, two.imap.port, two.authserv_id) == (Security.PLAIN, 1143, None)
    assert two.imap.account().secret is None
    assert (found.smtp.server.host, found.smtp.server.port) == ("smtp.suess.example", 587)
    assert (found.smtp.reply_to, found.smtp.envelope) == ("antwort@suess.example", "zurueck@suess.example")
    assert not found.smtp.plus_addressing
    anna = found.person_by_os_user("anna")
    assert anna is not None
    assert (anna.role, anna.telegram, found.person_by_telegram(5123456789)) == ("manager", 5123456789, anna)
    assert found.person_by_os_user("nobody") is None
    assert found.is_colleague("x@suess.example")
    assert not found.is_colleague("x@other.example")
    assert found.telegram is not None
    assert found.telegram.disclosure == "summary"
    working = found.working_time()
    assert (working.opens, working.closes) == (datetime.time(8, 30), datetime.time(16))
    assert (working.weekdays, working.country) == (frozenset({0, 1}), "AT")


def test_no_secret_shows_in_the_settings(file_of: Files, sound: str, environ: dict[str, str]) -> None:
    found = load_settings(file_of(sound), environ)
    assert "s3cret" not in repr(found)
    assert "s3cret" not in found.model_dump_json()


def refusals() -> list[tuple[str, str, list[str]]]:
    """Read the table: lines taken out, lines put in, and what is said."""
    blocks = Path(__file__).with_name("refusals.txt").read_text(encoding="utf-8").strip().split("\n\n")[1:]
    return [(_marked(block, "- "), _marked(block, "+ "), _marked(block, "=> ").splitlines()) for block in blocks]


def _marked(block: str, mark: str) -> str:
    return "".join(f"{line.removeprefix(mark)}\n" for line in block.split("\n") if line.startswith(mark))


@pytest.mark.parametrize(("old", "new", "said"), refusals())
def test_a_bad_file_is_refused_with_line_key_and_what_is_allowed(
    old: str, new: str, said: list[str], sound: str, complaints: Complaints
) -> None:
    assert old in sound
    assert complaints(sound.replace(old, new) if old else sound + new) == said


def test_a_missing_file_or_folder_is_named(tmp_path: Path, sound: str, complaints: Complaints) -> None:
    assert complaints(f"{sound}templates: letters\n") == [
        f'13: templates: found "letters", expected a folder that exists ({tmp_path / "letters"} does not)'
    ]


def test_a_settings_file_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path / "none.yaml", {})
    assert caught.value.lines == (
        f"{tmp_path / 'none.yaml'}: cannot be read (no such file or directory); akkoord init writes a new one",
    )


def test_an_empty_variable_counts_as_not_set(file_of: Files, sound: str) -> None:
    with pytest.raises(SettingsError, match="the environment variable IMAP_PASSWORD is empty"):
        load_settings(file_of(sound), {"IMAP_PASSWORD": ""})


def test_a_wrong_value_from_the_environment_is_shown_by_its_name_only(file_of: Files, sound: str) -> None:
    text = sound.replace("port: 2525", 'port: "${PORT}"')
    with pytest.raises(SettingsError) as caught:
        load_settings(file_of(text), {"IMAP_PASSWORD": "x", "PORT": "hunter2"})
    (line,) = caught.value.lines
    assert 'found "${PORT}", expected a port' in line
    assert "hunter2" not in line


def test_what_comes_from_the_environment_is_never_read_as_yaml(file_of: Files, sound: str) -> None:
    text = sound.replace("name: Voorbeeld BV", "name: ${NAME}")
    found = load_settings(file_of(text), {"IMAP_PASSWORD": "x", "NAME": "a: [b, ${IMAP_PASSWORD}] #c"})
    assert found.creditor.name == "a: [b, ${IMAP_PASSWORD}] #c"


def test_the_first_rule_that_holds_gives_the_mode() -> None:
    autonomy = Autonomy(
        default="draft",
        rules=(
            AutonomyRule(mode="off", intent="remind", segment="key"),
            AutonomyRule(mode="auto", intent="remind"),
            AutonomyRule(mode="ask", lever="discount"),
            AutonomyRule(mode="auto", intent="send_offer", lever="payment_method"),
        ),
    )
    assert autonomy.mode("remind") == "auto"
    assert autonomy.mode("remind", segments=["key", "other"]) == "off"
    assert autonomy.mode("send_offer", ["payment_method"]) == "auto"
    assert autonomy.mode("send_offer", ["payment_method", "discount"]) == "ask"
    assert autonomy.mode("send_offer", ["discount", "instalments"]) == "draft"
    assert autonomy.mode("answer") == "draft"


@given(text=st.text(max_size=120))
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_no_text_raises_anything_but_the_settings_error(text: str, tmp_path: Path) -> None:
    file = tmp_path / "akkoord.yaml"
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(SettingsError):
        load_settings(file, {})
