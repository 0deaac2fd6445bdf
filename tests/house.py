"""A whole office on loopback: real IMAP and SMTP servers, a real SQLite file, a clock that the test moves."""

import asyncio
import datetime
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from bot.clock import SimulatedClock
from bot.conversation import decide_next
from bot.demo.servers import MailServers
from bot.ledger.values import CaseView, ImportedDebtor, ImportedItem, NewDebtorDefaults, OpenItemList
from bot.mailbox import open_inbox
from bot.office import Office
from bot.sending import send_next
from bot.sorting import sort_mails
from mail.account import Account, Security
from mail.outbound import Outbound
from negotiation.acts import Act

START = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=datetime.UTC)
OURS = "invoices@firm.example"
DEBTOR = "anna@bakker.example"
STRANGER = "friend@elsewhere.example"
PASSWORD = "secret"

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
    address: {ours}
    imap: {{host: 127.0.0.1, port: {imap}, tls: none, user: {ours}, password: "${{MAIL_PASSWORD}}"}}
    authserv_id: mx.demo.example
smtp:
  host: 127.0.0.1
  port: {smtp}
  tls: none
  user: {ours}
  password: "${{MAIL_PASSWORD}}"
  from: {ours}
people:
  - {{name: Noor, role: controller, os_user: noor}}
  - {{name: Ruben, role: manager, os_user: ruben}}
autonomy: {{default: {autonomy}}}
"""
POLICY = (Path(__file__).parents[1] / "bot" / "examples" / "policy.yaml").read_text(encoding="utf-8")


@dataclass(slots=True)
class House:
    """The office with its servers; debtors write through SMTP and read what reached their mailbox."""

    office: Office
    servers: MailServers
    clock: SimulatedClock
    outbound: Outbound

    async def settle(self) -> None:
        """Read the mailbox, then decide and send all that is due now."""
        await self.read_mail()
        self.office.ledger.books_read("test", self.office.today(), self.clock.now())
        is_busy = True
        while is_busy:
            is_busy = self.decide_all()
            while await send_next(self.office, self.outbound):
                is_busy = True

    async def read_mail(self) -> None:
        """Read the mailbox once."""
        inbox = open_inbox(self.office, self.office.settings.mailboxes[0], lambda: None)
        await asyncio.to_thread(inbox.look)

    def decide_all(self) -> bool:
        """Sort and decide all that is due now; says whether there was anything."""
        was_busy = sort_mails(self.office) > 0
        while decide_next(self.office):
            was_busy = True
        return was_busy

    def say(self, case: int, *acts: Act) -> None:
        """Let the debtor say something, as read by another channel that has proven who they are."""
        now, debtor = self.clock.now(), self.office.ledger.case_by_number(case).debtor_id
        payload = {"acts": [act.to_json() for act in acts], "authentic": True}
        self.office.ledger.enter("test", f"say/{now.isoformat()}", "reply", payload, debtor, now, case)

    async def pass_time(self, **by: float) -> None:
        """Let time pass, then settle."""
        self.clock.advance(datetime.timedelta(**by))
        await self.settle()

    def texts_to(self, address: str) -> list[str]:
        """Give the plain text of the letters that reached a mailbox, in order."""
        bodies = [letter.get_body(("plain",)) for letter in self.letters_to(address)]
        return [body.get_content() for body in bodies if body is not None]

    def letters_to(self, address: str) -> list[EmailMessage]:
        """Give the letters that reached a mailbox, in order."""
        found = [one.raw for one in self.servers.journal if one.mailbox == address]
        return [message_from_bytes(raw, policy=policy.default) for raw in found]

    async def write(
        self, words: str, *, sender: str = DEBTOR, to: EmailMessage | None = None, **headers: str
    ) -> None:
        """Send a mail to us through SMTP, logged in as its sender; then read and settle."""
        mail = EmailMessage()
        mail["From"], mail["Subject"] = sender, "Re: invoice"
        mail["To"] = str(to["Reply-To"]) if to is not None else OURS
        mail["Date"] = self.clock.now()
        mail["Message-ID"] = f"<{len(self.servers.journal)}.{self.clock.now():%H%M%S}@client.example>"
        if to is not None:
            mail["In-Reply-To"] = str(to["Message-ID"])
        for name, value in headers.items():
            mail[name.replace("_", "-")] = value
        mail.set_content(words)
        server = Account("127.0.0.1", self.servers.smtp_port, Security.PLAIN, sender, lambda: PASSWORD)
        client = Outbound(server, connections=1)
        await client.send(mail.as_bytes(), sender=sender, recipient=str(mail["To"]))
        await client.close()
        await self.pass_time(minutes=11)

    def open_case(self, *, outstanding: int = 121000, released_by: str | None = "Ruben") -> int:
        """Import one invoice of a debtor, forty days overdue, and give the case's number."""
        (number,) = self.import_invoice(-40, outstanding, released_by)
        return number

    def import_invoice(
        self, due_in_days: int, outstanding: int = 121000, released_by: str | None = "Ruben"
    ) -> tuple[int, ...]:
        """Import one invoice of a debtor and give the cases that this opened."""
        due = self.office.today() + datetime.timedelta(days=due_in_days)
        debtor = ImportedDebtor(
            "1001", name="Bakkerij Bakker", language="en", country="NL", natural_person="no", addresses=(DEBTOR,)
        )
        item = ImportedItem("1001", "2026-0142", "EUR", due - datetime.timedelta(days=30), due, outstanding)
        listed = OpenItemList(
            source="test",
            at=self.clock.now(),
            today=self.office.today(),
            debtors=(debtor,),
            items=(item,),
            defaults=NewDebtorDefaults("en", "NL"),
            released_by=released_by,
        )
        return self.office.ledger.take_over(listed).opened_cases

    def remind(self, case: int) -> None:
        """Have one reminder sent."""
        debtor = self.office.ledger.case_by_number(case).debtor_id
        now = self.clock.now()
        self.office.ledger.enter("test", f"remind/{now.isoformat()}", "remind", {"by": "Noor"}, debtor, now, case)

    def case(self, number: int) -> CaseView:
        """Give everything about a case."""
        return self.office.ledger.case_view(number)
