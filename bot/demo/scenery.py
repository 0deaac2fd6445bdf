"""What stands on the stage before the curtain: the settings, policy and open items of the demo's creditor."""

import csv
import datetime
import random
from decimal import Decimal
from pathlib import Path

from bot.demo.cast import CAST, Debtor
from bot.demo.servers import MailServers
from bot.examples.fill import policy_text

CREDITOR_ADDRESS = "invoices@vriestechniek.example"
CONTROLLER = "Noor Bakker"
MANAGER = "Ruben de Vries"
PASSWORD_VARIABLE = "AKKOORD_DEMO_PASSWORD"  # noqa: S105 the name of a variable, not a password
START = datetime.datetime(2026, 3, 2, 8, 0, tzinfo=datetime.UTC)
"""A Monday morning."""

_SETTINGS = """\
# The demo's creditor. Servers, password and people exist only in the demo.
creditor:
  name: De Vries Techniek
  address: [Keizersgracht 12, 1015 CN Amsterdam]
  country: NL
  language: nl
  time_zone: Europe/Amsterdam
  iban: NL91 ABNA 0417 1643 00
  bic: ABNANL2A
  phone: "+31 20 123 45 67"
  email: administratie@vriestechniek.example
  website: https://www.vriestechniek.example
  contact_person: {controller}
database: sqlite:///akkoord.db
policy: policy.yaml
mailboxes:
  - name: invoices
    address: {address}
    imap: {{host: {host}, port: {imap_port}, tls: none, user: {address}, password: "${{{variable}}}"}}
    authserv_id: {authserv_id}
smtp:
  host: {host}
  port: {smtp_port}
  tls: none
  user: {address}
  password: "${{{variable}}}"
  from: {address}
people:
  - {{name: {controller}, role: controller}}
  - {{name: {manager}, role: manager}}
autonomy:
  default: auto      # `akkoord init` writes draft: here nobody has to release letters
"""


def write_settings(folder: Path, servers: MailServers) -> Path:
    """Write akkoord.yaml and policy.yaml for servers that run; gives the former."""
    text = _SETTINGS.format(
        controller=CONTROLLER,
        manager=MANAGER,
        address=CREDITOR_ADDRESS,
        host=servers.host,
        imap_port=servers.imap_port,
        smtp_port=servers.smtp_port,
        authserv_id=servers.authserv_id,
        variable=PASSWORD_VARIABLE,
    )
    (folder / "policy.yaml").write_text(policy_text("NL"), encoding="utf-8")
    (folder / "akkoord.yaml").write_text(text, encoding="utf-8")
    return folder / "akkoord.yaml"


def write_open_items(folder: Path, seed: int) -> Path:
    """Write what the bookkeeping package would export; another seed, other invoice numbers and amounts."""
    chance = random.Random(seed)  # noqa: S311 a demo, no secret
    file = folder / "open-items.csv"
    with file.open("w", newline="", encoding="utf-8") as out:
        rows = csv.writer(out, delimiter=";")
        rows.writerow(_COLUMNS)
        for debtor in CAST:
            rows.writerows(_rows(debtor, chance, seed))
    return file


_COLUMNS = (
    "Debiteurnummer", "Naam", "E-mail", "Taal", "Land", "Natuurlijk persoon", "Aanspreekvorm", "Factuurnummer",
    "Factuurdatum", "Vervaldatum", "Openstaand", "Kosten",
)  # fmt: skip


def _rows(debtor: Debtor, chance: random.Random, seed: int) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for euros, days in zip(debtor.euros, debtor.days_overdue, strict=True):
        due = START.date() - datetime.timedelta(days=days)
        amount = (
            Decimal(euros)
            if seed == 0
            else (Decimal(euros) * chance.randint(80, 120) / 100).quantize(Decimal("0.01"))
        )
        number = f"2026-{1000 + chance.randint(0, 89) * 100 + int(debtor.number) % 100}"
        found.append(
            (
                debtor.number, debtor.name, debtor.address, debtor.language, debtor.country,
                "ja" if debtor.natural_person else "nee", debtor.form, number,
                (due - datetime.timedelta(days=30)).isoformat(), due.isoformat(),
                f"{amount:.2f}".replace(".", ","), debtor.charges.replace(".", ","),
            )
        )  # fmt: skip
    return found
