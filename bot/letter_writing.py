"""Writes the mail that a decision asks for, as bytes that will not change, and the agreement's PDF beside it."""

import datetime
from dataclasses import dataclass, replace

from bot.case_file import formality, writes_to
from bot.correspondence import Plan, most_careful
from bot.ledger.states import LetterState
from bot.ledger.values import Contact, NewDocument, NewLetter
from bot.letter_facts import Around, facts_of
from bot.letters.agreement_pdf import agreement_pdf
from bot.letters.facts import Facts
from bot.letters.formats import LANGUAGES, Language
from bot.letters.render import render_together
from bot.office import Office
from bot.settings.model import Mode
from bot.thinking import Thinking
from bot.working_time import next_permitted
from mail.compose import compose
from mail.message import Address, InboundEmail, OutboundAttachment, OutboundEmail
from mail.threads import Threads
from negotiation.actions import ConfirmAgreement

_COLLEAGUES = frozenset({"answer_invoice_copy", "answer_other"})
_PDF_NAMES = {"nl": "afspraak", "en": "agreement", "fr": "accord", "de": "vereinbarung"}


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a mail is written for: the debtor's mail that it answers, or nothing; and the person who released it.

    `corrects` is the day of the letter that a correction takes back: a person looks such a mail over, always.
    """

    email: InboundEmail | None = None
    received_at: datetime.datetime | None = None
    sender: str | None = None
    new_sender: str | None = None
    released_by: str | None = None
    corrects: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A mail ready for the outbox, and the documents that go with it."""

    letter: NewLetter
    documents: tuple[NewDocument, ...] = ()


def recipient(thinking: Thinking, occasion: Occasion) -> Contact | None:
    """Say who would be written to, None if nobody may be told anything."""
    return writes_to(thinking.file, occasion.sender)


def mode_of(office: Office, thinking: Thinking, plan: Plan) -> Mode:
    """Say how free the assistant is with this mail."""
    autonomy = office.settings.autonomy
    return most_careful([autonomy.mode(intent, plan.levers, thinking.segments) for intent in sorted(plan.intents)])


def write(office: Office, thinking: Thinking, plan: Plan, occasion: Occasion, number: int) -> Written:
    """Write letter `number` of the case. Raises `LetterError` where a template or a fact is missing."""
    contact = recipient(thinking, occasion)
    if contact is None:
        raise LookupError(f"case {thinking.own.case.number} has no contact who may be told anything")
    language = language_of(thinking.file.debtor.language)
    facts = _facts(office, thinking, plan, occasion, contact)
    documents = _documents(office, thinking, plan, facts)
    facts = replace(facts, documents=tuple(document.name for document in documents))
    form = formality(thinking.file.debtor)
    rendered = render_together(plan.letters, facts, language=language, form=form, overrides=office.settings.templates)
    token, threads, smtp = thinking.own.case.token, office.threads, office.settings.smtp
    message_id = threads.message_id(token, str(number))
    answered = occasion.email
    mail = OutboundEmail(
        message_id=message_id,
        date=office.clock.now(),
        sender=Address(smtp.sender, office.settings.creditor.name),
        recipient=Address(contact.address, contact.name),
        subject=rendered.subject,
        text=rendered.text,
        html=rendered.html,
        reply_to=threads.reply_address(token),
        in_reply_to=answered.message_id if answered else None,
        references=_thread(threads, token, number, answered),
        attachments=tuple(OutboundAttachment(one.name, one.media_type, one.content) for one in documents),
        automatic="auto-replied" if answered else "auto-generated",
    )
    letter = NewLetter(
        kind="+".join(plan.letters),
        language=language,
        recipient=contact.address,
        message_id=message_id,
        subject=rendered.subject,
        body=compose(mail),
        due_at=_leaves_at(office, thinking, occasion),
        binds=plan.binds,
        offer_hash=plan.offer.hash if plan.offer else None,
        return_path=threads.bounce_address(token, str(number)),
        facts=_kept(plan, rendered.text),
        state=_state(office, thinking, plan, occasion),
    )
    return Written(letter, documents)


def _thread(threads: Threads, token: str, number: int, answered: InboundEmail | None) -> tuple[str, ...]:
    """Give what keeps the mail in its conversation: the mail it answers and those before, else our own letters."""
    if answered is not None and answered.message_id:
        return (*answered.references, answered.message_id)
    return tuple(threads.message_id(token, str(earlier)) for earlier in range(max(1, number - 10), number))


def language_of(code: str) -> Language:
    """Give the language to write in: the debtor's, English where it is none of ours."""
    return next((language for language in LANGUAGES if language == code), "en")


def _facts(office: Office, thinking: Thinking, plan: Plan, occasion: Occasion, contact: Contact) -> Facts:
    now = office.clock.now()
    wait = thinking.policy.contact.person_answers_within
    around = Around(
        on=office.civil_date(now),
        contact=contact,
        answers_on=office.civil_date(occasion.received_at) if occasion.received_at else None,
        answer_by=office.civil_date(office.working_time.after(wait, now)),
        sent_on=occasion.corrects,
        new_sender=occasion.new_sender,
    )
    return facts_of(office.settings, thinking.file, thinking.known, thinking.policy, plan.actions, around)


def _documents(office: Office, thinking: Thinking, plan: Plan, facts: Facts) -> tuple[NewDocument, ...]:
    if "confirm_agreement" not in plan.letters:
        return ()
    debtor, overrides = thinking.file.debtor, office.settings.templates
    language = language_of(debtor.language)
    content = agreement_pdf(facts, language, form=formality(debtor), overrides=overrides)
    name = f"{_PDF_NAMES[language]}-{thinking.own.case.number}.pdf"
    return (NewDocument("agreement", name, "application/pdf", content),)


def _leaves_at(office: Office, thinking: Thinking, occasion: Occasion) -> datetime.datetime:
    now, rules = office.clock.now(), thinking.policy.contact
    if occasion.received_at is not None:
        # The debtor's last word counts: what they add within this time is still answered in the same mail.
        return max(now, office.working_time.after(rules.answer_after, occasion.received_at))
    zone, country = office.settings.creditor.zone, thinking.file.debtor.country
    return next_permitted(now, zone, country, rules.quiet_from, rules.quiet_until)


def _state(office: Office, thinking: Thinking, plan: Plan, occasion: Occasion) -> LetterState:
    if occasion.corrects is not None:
        return LetterState.PROPOSED
    is_free = occasion.released_by is not None or mode_of(office, thinking, plan) == "auto"
    return LetterState.PENDING if is_free else LetterState.PROPOSED


def _kept(plan: Plan, text: str) -> dict[str, object]:
    offer = {"offer": plan.offer.to_json()} if plan.offer else {}
    kept = {"letters": list(plan.letters), "asks": plan.asks, "text": text, **offer}
    return {**kept, "promises_a_person": True} if _promises_a_person(plan) else kept


def _promises_a_person(plan: Plan) -> bool:
    """Whether the letter says that a colleague will do something: send a copy, answer, arrange another method."""
    methods = {
        action.agreement.option.terms.method for action in plan.actions if isinstance(action, ConfirmAgreement)
    }
    return not _COLLEAGUES.isdisjoint(plan.letters) or not methods <= {None, "bank_transfer"}
