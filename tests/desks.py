"""An office without mail servers: a real SQLite file, the real path, mails put into the ledger as IMAP would."""

import datetime
import os
import pwd
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path

from bot.clock import SimulatedClock
from bot.conversation import decide_next
from bot.ledger.ledger import Ledger
from bot.ledger.values import CaseView, ImportedDebtor, ImportedItem, Json, Letter, NewDebtorDefaults, OpenItemList
from bot.office import Office
from bot.policy_file import parse_policy
from bot.settings.model import Person
from bot.sorting import sort_mails

START = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=datetime.UTC)
"""A Monday."""
POLICY = (Path(__file__).parents[1] / "bot" / "examples" / "policy.yaml").read_text(encoding="utf-8")
PEOPLE = (("Noor", "controller", "noor"), ("Bo", "controller", "bo"), ("Ruben", "manager", "ruben"))

SETTINGS = """\
creditor:
  name: Firm BV
  address: [Kade 1, 1011 AB Amsterdam]
  country: NL
  language: en
  time_zone: Europe/Amsterdam
  iban: NL91 ABNA 0417 1643 00
  phone: "+31 20 123 45 67"
  email: office@firm.example
  website: https://firm.example
mailboxes:
  - name: invoices
    address: invoices@firm.example
    imap: {{host: 127.0.0.1, port: 1, tls: none, user: invoices, password: "${{MAIL_PASSWORD}}"}}
    authserv_id: mx.firm.example
smtp:
  host: 127.0.0.1
  port: 1
  tls: none
  user: invoices
  password: "${{MAIL_PASSWORD}}"
  from: invoices@firm.example
people:
{people}
autonomy: {{default: {autonomy}}}
"""


def this_user() -> str:
    return pwd.getpwuid(os.getuid()).pw_name


def settings_text(autonomy: str = "auto", at_keyboard: str = "Noor") -> str:
    """Write akkoord.yaml; that person is the user under whom the tests run."""
    lines = [
        f"  - {{name: {name}, role: {role}, os_user: {this_user() if name == at_keyboard else user}}}"
        for name, role, user in PEOPLE
    ]
    return SETTINGS.format(people="\n".join(lines), autonomy=autonomy)


@dataclass
class Desk:
    """An office and what happens around it: debtors who owe and write, letters that leave, time that passes."""

    office: Office
    clock: SimulatedClock
    folder: Path
    mails: int = 0
    opened: int = 0
    said: int = 0
    addresses: dict[int, str] = field(default_factory=dict)

    def person(self, name: str) -> Person:
        return next(person for person in self.office.settings.people if person.name == name)

    def open_case(
        self,
        outstanding: int = 121000,
        *,
        days_overdue: int = 70,
        charges: int = 0,
        released: bool = True,
        reminded: int = 0,
        natural_person: str = "no",
        debtor: str | None = None,
    ) -> int:
        """Import one overdue invoice of a new debtor, have the case taken up, and give its number."""
        self.opened += 1
        own, today = debtor or str(1000 + self.opened), self.office.today()
        due = today - datetime.timedelta(days=days_overdue)
        item = ImportedItem(
            own,
            f"2026-{own}-{self.opened}",
            "EUR",
            due - datetime.timedelta(days=30),
            due,
            outstanding,
            charges=charges,
            level=reminded or None,
            reminded_on=today - datetime.timedelta(days=6) if reminded else None,
        )
        address = f"anna@debtor{own}.example"
        listed = OpenItemList(
            source=f"test {self.opened}",
            at=self.clock.now(),
            today=today,
            debtors=(
                ImportedDebtor(
                    own,
                    name=f"Debtor {own}",
                    language="en",
                    country="NL",
                    natural_person=natural_person,
                    addresses=(address,),
                ),
            ),
            items=(item,),
            defaults=NewDebtorDefaults("en", "NL"),
            released_by="Ruben" if released else None,
        )
        (number,) = self.office.ledger.take_over(listed).opened_cases
        self.addresses[number] = address
        self.decide()
        return number

    def decide(self) -> None:
        """Sort and decide all that waits."""
        sort_mails(self.office)
        while decide_next(self.office):
            pass

    def send(self) -> list[Letter]:
        """Let every letter that may leave now leave; gives them."""
        left = []
        while letter := self.office.ledger.claim_letter(self.office.name, self.clock.now()):
            left.append(self.office.ledger.mark_sent(letter.id, "250 ok", self.clock.now()))
        return left

    def pass_days(self, days: int) -> None:
        """Let days pass, with mailbox and books read up to then, and decide what they bring."""
        self.clock.advance(datetime.timedelta(days=days))
        self.office.ledger.mailbox_looked_at("invoices", self.clock.now())
        self.office.ledger.books_read("books", self.office.today(), self.clock.now())
        self.decide()

    def write(self, case: int, words: str, *, sender: str | None = None) -> None:
        """Have the debtor of a case write, proven by our server, in answer to our last letter; it is decided."""
        self.mails += 1
        view = self.view(case)
        mail = EmailMessage()
        mail["From"] = sender or self.addresses[case]
        mail["To"] = "invoices@firm.example"
        mail["Subject"] = "Re: your letter"
        mail["Date"] = self.clock.now()
        mail["Message-ID"] = f"<{self.mails}@debtor.example>"
        if view.letters:
            mail["In-Reply-To"] = view.letters[-1].message_id
        mail.set_content(words)
        domain = str(mail["From"]).rpartition("@")[2]
        raw = f"Authentication-Results: mx.firm.example; dmarc=pass header.from={domain}\n".encode() + mail.as_bytes()
        self.office.ledger.receive_mail("invoices", 1, self.mails, raw, self.clock.now())
        self.decide()

    def says(self, case: int, *acts: Json) -> None:
        """Have the debtor of a case say this, however they would word it; it is decided."""
        self.said += 1
        payload = {"acts": list(acts)}
        debtor, now = self.view(case).debtor.id, self.clock.now()
        self.office.ledger.enter("test", f"said {self.said}", "reply", payload, debtor, now, case)
        self.decide()

    def view(self, case: int) -> CaseView:
        return self.office.ledger.case_view(case)

    def asked_plan(self, outstanding: int = 300000, *, in_words: bool = False) -> int:
        """Bring a case to an open question: a plan longer than the assistant may grant alone."""
        case = self.open_case(outstanding)
        self.send()
        self.clock.advance(datetime.timedelta(days=1))
        if in_words:
            self.says(case, {"act": "hardship"})
            self.write(case, "Can we pay in 10 monthly instalments?")
        else:
            plan = {"act": "propose_instalments", "count": 10, "amount": "300.00", "frequency": "monthly"}
            self.says(case, plan, {"act": "hardship"})
        return case


@contextmanager
def opened_desks(folder: Path, empty_database: Path) -> Iterator[Callable[..., Desk]]:
    """Give what makes an office in that folder, with that autonomy and policy; closed in the end."""
    opened: list[Office] = []

    def make(autonomy: str = "auto", policy: str = POLICY) -> Desk:
        file = folder / "akkoord.yaml"
        file.write_text(settings_text(autonomy), encoding="utf-8")
        (folder / "policy.yaml").write_text(policy, encoding="utf-8")
        shutil.copy(empty_database, folder / "akkoord.db")
        clock = SimulatedClock(START)
        office = Office.open(file, {"MAIL_PASSWORD": "secret"}, clock)
        office.ledger.activate_policy(policy, parse_policy(policy).fingerprint, "Ruben", clock.now(), ())
        opened.append(office)
        return Desk(office, clock, folder)

    yield make
    for office in opened:
        office.ledger.close()


def make_empty_database(folder: Path) -> Path:
    """Make one database with the schema in place, to be copied."""
    file = folder / "akkoord.db"
    Ledger.open(str(file)).close()
    return file
