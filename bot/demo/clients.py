"""How debtors' mail programs write a reply: words on top, the letter quoted below in each program's own manner."""

import datetime
import html
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr

from bot.demo.cast import Client, Debtor, Reply

_WROTE = {
    "nl": "Op {day} om {time} schreef {name} <{address}>:",
    "en": "On {day} at {time}, {name} <{address}> wrote:",
    "fr": "Le {day} à {time}, {name} <{address}> a écrit :",
    "de": "Am {day} um {time} schrieb {name} <{address}>:",
}
_HEADERS = {
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp"),
    "en": ("From", "Sent", "To", "Subject"),
    "fr": ("De", "Envoyé", "À", "Objet"),
    "de": ("Von", "Gesendet", "An", "Betreff"),
}
_FROM_PHONE = {
    "nl": "Verstuurd vanaf mijn iPhone",
    "en": "Sent from my iPhone",
    "fr": "Envoyé de mon iPhone",
    "de": "Von meinem iPhone gesendet",
}
_AWAY = {
    "nl": "Automatisch antwoord",
    "en": "Automatic reply",
    "fr": "Réponse automatique",
    "de": "Automatische Antwort",
}


def write_reply(debtor: Debtor, reply: Reply, letter: bytes, at: datetime.datetime) -> tuple[str, str, bytes]:
    """Write what a debtor sends in answer to a letter: the sender's address, the recipient's, and the mail."""
    received = message_from_bytes(letter, policy=policy.default)
    sender = reply.sender or debtor.address
    recipient = parseaddr(str(received["Reply-To"] or received["From"]))[1]
    mail = EmailMessage()
    mail["From"] = sender if reply.sender else f"{debtor.contact} <{sender}>"
    mail["To"] = recipient
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<{at:%Y%m%d%H%M%S}.{debtor.number}.{reply.to_letter}@{sender.rpartition('@')[2]}>"
    subject = str(received["Subject"])
    if reply.automatic:
        mail["Subject"] = f"{_AWAY[debtor.language]}: {subject}"
        mail["Auto-Submitted"] = "auto-replied"
        mail.set_content(reply.words)
        return sender, recipient, mail.as_bytes()
    mail["Subject"] = f"Re: {subject}"
    if reply.sender is None:
        mail["In-Reply-To"] = mail["References"] = str(received["Message-ID"])
    quoted = Quoted.of(received)
    mail.set_content(reply.words + _below(reply.client, debtor.language, quoted))
    if reply.client == "gmail":
        mail.add_alternative(_gmail_html(reply.words, debtor.language, quoted), subtype="html")
    return sender, recipient, mail.as_bytes()


@dataclass(frozen=True, slots=True)
class Quoted:
    """What of a letter stands again below the reply."""

    name: str
    address: str
    subject: str
    text: str
    at: datetime.datetime

    @classmethod
    def of(cls, letter: EmailMessage) -> "Quoted":
        """Take it from the letter as it was received."""
        name, address = parseaddr(str(letter["From"]))
        body = letter.get_body(("plain",))
        text = body.get_content() if body else ""
        return cls(name, address, str(letter["Subject"]), text, letter["Date"].datetime)

    def wrote(self, language: str) -> str:
        """Write the line that mail programs put above a quotation."""
        return _WROTE[language].format(
            day=f"{self.at:%d-%m-%Y}", time=f"{self.at:%H:%M}", name=self.name, address=self.address
        )


def _below(client: Client, language: str, quoted: Quoted) -> str:
    if client == "plain":
        return "\n"
    if client == "outlook":
        values = (f"{quoted.name} <{quoted.address}>", f"{quoted.at:%d-%m-%Y %H:%M}", "", quoted.subject)
        header = "\n".join(f"{label}: {value}" for label, value in zip(_HEADERS[language], values, strict=True))
        return f"\n\n________________________________\n{header}\n\n{quoted.text}"
    phone = f"\n\n{_FROM_PHONE[language]}" if client == "iphone" else ""
    lines = "\n".join("> " + line for line in quoted.text.splitlines())
    return f"{phone}\n\n{quoted.wrote(language)}\n\n{lines}\n"


def _gmail_html(words: str, language: str, quoted: Quoted) -> str:
    said = html.escape(words).replace("\n", "<br>\n")
    before = html.escape(quoted.text).replace("\n", "<br>\n")
    wrote = html.escape(quoted.wrote(language))
    return (
        f'<div dir="ltr">{said}</div><br>\n<div class="gmail_quote">'
        f'<div dir="ltr" class="gmail_attr">{wrote}<br></div>\n'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">'
        f"{before}</blockquote></div>\n"
    )
