"""Plays the demo: the real product on simulated days, with debtors who answer by mail and a controller who rules."""

import asyncio
import datetime
import heapq
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from bot.clock import SimulatedClock
from bot.conversation import decide_next
from bot.demo.cast import CAST, Debtor
from bot.demo.clients import write_reply
from bot.demo.scenery import CONTROLLER, CREDITOR_ADDRESS, MANAGER, START
from bot.demo.screen import Ending, Screen
from bot.demo.servers import Delivered, MailServers
from bot.ledger.values import Approval, CaseView
from bot.mailbox import open_inbox
from bot.office import Office
from bot.sending import send_next
from bot.sorting import sort_mails
from mail.account import Account, Security
from mail.inbox import Inbox
from mail.outbound import Outbound
from negotiation.money import format_amount, parse_amount

DAYS = 45
"""How many days are played: long enough for everybody to have answered and the first money to be in."""

_SETTLING = datetime.timedelta(minutes=11)
_THINKS = datetime.timedelta(hours=3)
_TRANSFER_HOUR = datetime.timedelta(hours=10)

Event = Callable[[], Any]


@dataclass(slots=True)
class Stage:
    """The play as it goes: the clock, what is to happen next, and how far each mailbox has been watched."""

    office: Office
    servers: MailServers
    clock: SimulatedClock
    screen: Screen
    folder: Path
    outbound: Outbound = field(init=False)
    inbox: Inbox = field(init=False)
    _events: list[tuple[datetime.datetime, int, Event]] = field(default_factory=list)
    _order: Iterator[int] = field(default_factory=itertools.count)
    _delivered: int = 0
    _letters: dict[str, int] = field(default_factory=dict)
    _entries: dict[int, int] = field(default_factory=dict)
    _asked: set[tuple[int, str]] = field(default_factory=set)
    _paying: set[tuple[int, str]] = field(default_factory=set)
    _reminders_shown: set[str] = field(default_factory=set)
    _day: datetime.date | None = None

    def __post_init__(self) -> None:
        self.outbound = Outbound(self.office.settings.smtp.server.account())
        self.inbox = open_inbox(self.office, self.office.settings.mailboxes[0], lambda: None)

    async def play(self) -> None:
        """Play all days."""
        for day in range(DAYS):
            morning = START + datetime.timedelta(days=day)
            self._at(morning, self.look)
        while self._events:
            instant, _, event = heapq.heappop(self._events)
            if instant > START + datetime.timedelta(days=DAYS):
                break
            self.clock.set(max(instant, self.clock.now()))
            result = event()
            if asyncio.iscoroutine(result):
                await result
            await self.settle()
        await self.outbound.close()

    async def look(self) -> None:
        """Read the mailbox, as the running product does all the time."""
        await asyncio.to_thread(self.inbox.look)
        self.office.ledger.books_read("demo", self.office.today(), self.clock.now())

    async def settle(self) -> None:
        """Let the product do all that is due now, and everybody see what came of it."""
        is_busy = True
        while is_busy:
            is_busy = sort_mails(self.office) > 0
            while decide_next(self.office):
                is_busy = True
                self._follow_cases()
            while await send_next(self.office, self.outbound):
                is_busy = True
            self._watch_mailboxes()
        self._watch_approvals()

    def _at(self, instant: datetime.datetime, event: Event) -> None:
        heapq.heappush(self._events, (instant, next(self._order), event))

    def _later(self, by: datetime.timedelta, event: Event) -> None:
        self._at(self.clock.now() + by, event)

    def _show_day(self) -> None:
        today = self.office.today()
        if today != self._day:
            self._day = today
            self.screen.day(today, (today - START.date()).days)

    def _follow_cases(self) -> None:
        """Show what was decided since the last look, and let those who have agreed to something get ready to pay."""
        for line in self.office.ledger.cases(only_open=False):
            number, seen = line.case.number, self._entries.get(line.case.number, 0)
            if line.case.entries == seen:
                continue
            view = self.office.ledger.case_view(number)
            self._entries[number] = len(view.journal)
            for entry in view.journal[seen:]:
                steps = entry.payload.get("steps", ()) if entry.payload else ()
                if entry.payload and entry.kind not in {"open", "remind"}:
                    self._show_entry(view, entry.kind, entry.payload)
                for action in (action for step in steps for action in step["actions"]):
                    self._plan_payments(number, line.case.debtor_id, line.case.principal, action)
            if any(letter.due_at > self.clock.now() for letter in view.letters if letter.state == "pending"):
                self._later(_SETTLING, lambda: None)

    def _show_entry(self, view: CaseView, kind: str, payload: Any) -> None:
        steps = payload.get("steps", ())
        actions = [action for step in steps for action in step["actions"]]
        if not steps or (kind == "day" and not actions):
            return
        self._show_day()
        if "reading" in payload:
            self.screen.understood(payload["reading"], payload["mail"])
        elif payload.get("mail", {}).get("mail") == "bounce":
            self.screen.bounced(_debtor(view.debtor.id))
        self.screen.decided(kind, actions, view.case.phase)

    def _watch_mailboxes(self) -> None:
        fresh = self.servers.journal[self._delivered :]
        self._delivered = len(self.servers.journal)
        for delivered in fresh:
            if delivered.mailbox == CREDITOR_ADDRESS:
                continue
            debtor = next(one for one in CAST if one.address == delivered.mailbox)
            self._receives(debtor, delivered)

    def _receives(self, debtor: Debtor, delivered: Delivered) -> None:
        self._letters[debtor.number] = count = self._letters.get(debtor.number, 0) + 1
        letter = message_from_bytes(delivered.raw, policy=policy.default)
        self._show_day()
        self.screen.letter(debtor, str(letter["Subject"]), "" if self._is_shown(letter) else _text_of(letter))
        for reply in debtor.replies:
            if reply.to_letter == count:
                after = datetime.timedelta(hours=reply.after_hours)
                self._later(after, lambda reply=reply: self._writes(debtor, reply, delivered.raw))  # type: ignore[misc]  # each lambda its own reply

    def _is_shown(self, letter: EmailMessage) -> bool:
        """Whether it is a reminder like one that was shown before: they differ in names and numbers only."""
        sent = self.office.ledger.letter_by_message_id(str(letter["Message-ID"]))
        if sent is None or sent.kind != "reminder":
            return False
        is_shown = sent.language in self._reminders_shown
        self._reminders_shown.add(sent.language)
        return is_shown

    async def _writes(self, debtor: Debtor, reply: Any, letter: bytes) -> None:
        now = self.clock.now()
        sender, recipient, raw = write_reply(debtor, reply, letter, now)
        self._show_day()
        self.screen.writes(debtor, sender, reply.words, automatic=reply.automatic)
        server = Account(
            self.servers.host, self.servers.smtp_port, Security.PLAIN, sender, lambda: self.servers.password
        )
        outbound = Outbound(server, connections=1)
        await outbound.send(raw, sender="" if reply.automatic else sender, recipient=recipient)
        await outbound.close()
        await self.look()

    def _watch_approvals(self) -> None:
        for approval in self.office.ledger.open_approvals():
            key = (approval.case_number, approval.offer_hash)
            if key not in self._asked:
                self._asked.add(key)
                self._later(_THINKS, lambda approval=approval: self._rules(approval))  # type: ignore[misc]  # each its own

    def _rules(self, approval: Approval) -> None:
        case = self.office.ledger.case_by_number(approval.case_number)
        debtor = _debtor(case.debtor_id)
        self._show_day()
        self.screen.controller(CONTROLLER, f"{debtor.verdict}s the offer to {debtor.name}")
        payload = {"approval": approval.id, "verdict": debtor.verdict, "by": CONTROLLER}
        external = f"{case.number}/{approval.id}/{approval.offer_hash}"
        self.office.ledger.enter("desk", external, "ruling", payload, debtor.number, self.clock.now(), case.number)

    def _plan_payments(self, case: int, debtor_id: str, principal: int, action: Any) -> None:
        debtor = _debtor(debtor_id)
        if not debtor.pays:
            return
        if action["action"] == "confirm_agreement":
            agreement = action["agreement"]
            if (case, agreement["offer"]) not in self._paying:
                self._paying.add((case, agreement["offer"]))
                for pay in agreement["pays"]:
                    self._transfer(debtor, case, parse_amount(pay["amount"]), datetime.date.fromisoformat(pay["on"]))
        elif (
            action["action"] == "hold" and action["why"] == "promise" and (case, action["until"]) not in self._paying
        ):
            self._paying.add((case, action["until"]))
            self._transfer(debtor, case, principal, datetime.date.fromisoformat(action["until"]))

    def _transfer(self, debtor: Debtor, case: int, cents: int, on: datetime.date) -> None:
        instant = max(self.office.midnight(on) + _TRANSFER_HOUR, self.clock.now() + _SETTLING)
        self._at(instant, lambda: self._pays(debtor, case, cents))

    def _pays(self, debtor: Debtor, case: int, cents: int) -> None:
        today = self.office.today().isoformat()
        self._show_day()
        self.screen.money(debtor, cents)
        number = f"{case}-{today}-{cents}"
        payload = {"amount": format_amount(cents), "paid_on": today, "id": number, "by": MANAGER}
        self.office.ledger.enter("desk", number, "payment", payload, debtor.number, self.clock.now(), case)

    def endings(self) -> list[Ending]:
        """Say how everybody's case stands."""
        found = []
        for line in self.office.ledger.cases(only_open=False):
            view = self.office.ledger.case_view(line.case.number)
            steps = [step for entry in view.journal if entry.payload for step in entry.payload.get("steps", ())]
            received = sum(parse_amount(s["incoming"]["amount"]) for s in steps if s["incoming"]["type"] == "payment")
            opened = next(step["incoming"] for step in steps if step["incoming"]["type"] == "open")
            owed = sum(parse_amount(item["outstanding"]) for item in opened["items"]) + parse_amount(
                opened["charges"]
            )
            found.append(Ending(_debtor(line.case.debtor_id), owed, received, line.case.phase, ""))
        return sorted(found, key=lambda ending: ending.debtor.number)


def _debtor(number: str) -> Debtor:
    return next(one for one in CAST if one.number == number)


def _text_of(letter: EmailMessage) -> str:
    body = letter.get_body(("plain",))
    return body.get_content() if body else ""
