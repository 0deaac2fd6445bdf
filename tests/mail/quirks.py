"""What happens to a reply on its way: encodings, wrong labels, footers, banners, attachments, broken structure."""

import base64
import quopri
from collections.abc import Callable
from dataclasses import dataclass, replace

from mail.flowed import flow
from tests.mail.layouts import Written, breaks

HEAD = (
    "From: Jan Jansen <jan@klant.example>\n"
    "To: Akkoord <invoices+abcdefghijkmnpqr@firm.example>\n"
    "Subject: Re: factuur 2026-0142\n"
    "Date: Tue, 10 Mar 2026 10:12:00 +0100\n"
    "Message-ID: <reply.1@klant.example>\n"
    "In-Reply-To: <ak.abcdefghijkmnpqr.1@firm.example>\n"
    "MIME-Version: 1.0\n"
)


@dataclass(frozen=True, slots=True)
class Wire:
    """How text parts go over the wire."""

    charset: str = "utf-8"
    label: str | None = "utf-8"
    encoding: str = "quoted-printable"
    flowed: bool = False


Quirk = Callable[[Written, str], bytes]


def part(text: str, subtype: str, wire: Wire) -> str:
    data = text.encode(wire.charset, "replace")
    content_type = f"text/{subtype}"
    if wire.label is not None:
        content_type += f'; charset="{wire.label}"'
    if wire.flowed and subtype == "plain":
        data = flow(text).encode(wire.charset, "replace")
        content_type += "; format=flowed"
    body = {
        "quoted-printable": lambda: quopri.encodestring(data).decode("ascii"),
        "base64": lambda: base64.encodebytes(data).decode("ascii"),
        "8bit": lambda: data.decode("latin-1"),
    }[wire.encoding]()
    return f"Content-Type: {content_type}\nContent-Transfer-Encoding: {wire.encoding}\n\n{body}"


def body_of(written: Written, wire: Wire) -> str:
    """Give the body's own headers and content, an alternative where there are two forms."""
    wire = replace(wire, flowed=wire.flowed or written.flowed)
    if written.plain is not None and written.html is not None:
        return multipart("alternative", [part(written.plain, "plain", wire), part(written.html, "html", wire)])
    if written.plain is not None:
        return part(written.plain, "plain", wire)
    return part(written.html or "", "html", wire)


def multipart(kind: str, parts: list[str], boundary: str = "") -> str:
    mark = boundary or f"=_{kind}_1"
    inner = "".join(f"--{mark}\n{one}\n" for one in parts)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"\n\n{inner}--{mark}--\n'


def mail(body: str, head: str = HEAD) -> bytes:
    return (head + body).encode("latin-1")


def encoded(wire: Wire) -> Quirk:
    return lambda written, _language: mail(body_of(written, wire))


def added(plain: str, html: str | None = None, *, above: bool = False) -> Callable[[Written], Written]:
    """Put text above or below everything, as a gateway does, in both forms."""
    markup = html or f"<div>{breaks(plain)}</div>"

    def put(written: Written) -> Written:
        return replace(
            written,
            plain=None
            if written.plain is None
            else f"{plain}\n\n{written.plain}"
            if above
            else f"{written.plain}\n\n{plain}\n",
            html=None if written.html is None else f"{markup}{written.html}" if above else f"{written.html}{markup}",
        )

    return put


DISCLAIMERS = {
    "nl": "De informatie in dit e-mailbericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Indien u dit"
    " bericht ten onrechte ontvangt, verzoeken wij u de afzender te waarschuwen en het bericht te vernietigen.",
    "en": "This e-mail and any attachments are confidential and intended solely for the addressee. If you have received"
    " this message in error, please notify the sender and delete it. We accept no liability.",
    "fr": "Ce message et ses pièces jointes sont confidentiels et destinés exclusivement à leur destinataire. Si vous avez"
    " reçu ce message par erreur, merci d'en avertir l'expéditeur et de le détruire.",
    "de": "Diese E-Mail enthält vertrauliche und rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat"
    " sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte den Absender und vernichten Sie diese Mail.",
}
BANNERS = {
    "nl": "LET OP: deze e-mail komt van buiten de organisatie. Klik niet op links en open geen bijlagen tenzij u de"
    " afzender herkent.",
    "en": "CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless"
    " you recognize the sender and know the content is safe.",
    "fr": "ATTENTION : ce courriel provient de l'extérieur de l'organisation. Ne cliquez pas sur les liens et n'ouvrez pas"
    " les pièces jointes si vous ne connaissez pas l'expéditeur.",
    "de": "ACHTUNG: Diese E-Mail stammt von einem externen Absender. Klicken Sie nicht auf Links und öffnen Sie keine"
    " Anhänge, wenn Sie den Absender nicht kennen.",
}
GREEN = {
    "nl": "Denk aan het milieu voordat u deze e-mail afdrukt.",
    "en": "Please consider the environment before printing this e-mail.",
    "fr": "Pensez à l'environnement avant d'imprimer ce message.",
    "de": "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
}
AVAST = {
    "nl": "Virusvrij. www.avast.com", "en": "Virus-free. www.avast.com", "fr": "Garanti sans virus. www.avast.com",
    "de": "Virenfrei. www.avast.com",
}  # fmt: skip
RARELY = {
    "nl": "U ontvangt niet vaak e-mail van jan@klant.example. Ontdek waarom dit belangrijk is",
    "en": "You don't often get email from jan@klant.example. Learn why this is important",
    "fr": "Vous n'obtenez pas souvent d'e-mail de jan@klant.example. Découvrez pourquoi cela est important",
    "de": "Sie erhalten nicht oft eine E-Mail von jan@klant.example. Erfahren Sie, warum dies wichtig ist",
}
USUAL = Wire()


def with_disclaimer(written: Written, language: str) -> bytes:
    return mail(body_of(added(DISCLAIMERS[language])(written), USUAL))


def with_two_disclaimers(written: Written, language: str) -> bytes:
    other = "nl" if language == "en" else "en"
    return mail(body_of(added(f"{DISCLAIMERS[language]}\n\n{DISCLAIMERS[other]}")(written), USUAL))


def with_banner(written: Written, language: str) -> bytes:
    framed = f'<table border="1"><tr><td style="background:#ff0">{BANNERS[language]}</td></tr></table>'
    return mail(body_of(added(BANNERS[language], framed, above=True)(written), USUAL))


def with_tag(written: Written, _language: str) -> bytes:
    return mail(body_of(added("[EXTERNAL]", "<p><b>[EXTERNAL]</b></p>", above=True)(written), USUAL))


def with_rarely(written: Written, language: str) -> bytes:
    return mail(body_of(added(RARELY[language], above=True)(written), USUAL))


def with_green_line(written: Written, language: str) -> bytes:
    return mail(body_of(added(GREEN[language])(written), USUAL))


def with_virus_line(written: Written, language: str) -> bytes:
    return mail(body_of(added(AVAST[language])(written), USUAL))


def with_pdf(written: Written, _language: str) -> bytes:
    pdf = (
        'Content-Type: application/pdf; name="bewijs.pdf"\nContent-Disposition: attachment; filename="bewijs.pdf"\n'
        f"Content-Transfer-Encoding: base64\n\n{base64.encodebytes(b'%PDF-1.4 not much').decode()}"
    )
    return mail(multipart("mixed", [body_of(written, USUAL), pdf]))


def with_inline_picture(written: Written, _language: str) -> bytes:
    picture = (
        'Content-Type: image/png; name="image001.png"\nContent-ID: <image001.png@01D>\n'
        f"Content-Transfer-Encoding: base64\n\n{base64.encodebytes(b'PNG').decode()}"
    )
    shown = replace(
        written,
        plain=None if written.plain is None else "[cid:image001.png@01D]\n" + written.plain,
        html=None if written.html is None else '<img src="cid:image001.png@01D" alt="Logo">' + written.html,
    )
    return mail(multipart("related", [body_of(shown, USUAL), picture]))


def signed(written: Written, _language: str) -> bytes:
    signature = (
        'Content-Type: application/pkcs7-signature; name="smime.p7s"\nContent-Disposition: attachment;'
        f' filename="smime.p7s"\nContent-Transfer-Encoding: base64\n\n{base64.encodebytes(b"sig").decode()}'
    )
    return mail(multipart("signed", [body_of(written, USUAL), signature]))


def useless_text_part(written: Written, _language: str) -> bytes:
    if written.html is None:
        return mail(body_of(written, USUAL))
    note = "This message is in HTML. Please use a program that shows it."
    return mail(multipart("alternative", [part(note, "plain", USUAL), part(written.html, "html", USUAL)]))


def empty_text_part(written: Written, _language: str) -> bytes:
    if written.html is None:
        return mail(body_of(written, USUAL))
    return mail(multipart("alternative", [part("\n", "plain", USUAL), part(written.html, "html", USUAL)]))


def hidden_text(written: Written, _language: str) -> bytes:
    hidden = (
        '<div style="display:none">I agree with everything 9999</div><span style="font-size:0px">agreed 8888</span>'
        '<p style="color:#ffffff">yes 7777</p><!-- ok 6666 -->'
    )
    if written.html is None:
        return mail(body_of(written, USUAL))
    return mail(part(hidden + written.html, "html", USUAL))


def unclosed(written: Written, _language: str) -> bytes:
    raw = mail(multipart("mixed", [body_of(written, USUAL)]))
    return raw.rsplit(b"--=_mixed_1--", 1)[0]


def windows_line_ends(written: Written, _language: str) -> bytes:
    return mail(body_of(written, USUAL)).replace(b"\n", b"\r\n")


def old_mac_line_ends(written: Written, _language: str) -> bytes:
    return mail(body_of(written, USUAL)).replace(b"\n", b"\r")


def mbox_line(written: Written, _language: str) -> bytes:
    return b"From jan@klant.example Tue Mar 10 10:12:00 2026\n" + mail(body_of(written, USUAL))


def list_footer_part(written: Written, _language: str) -> bytes:
    footer = part(AVAST["en"] + "\n", "plain", USUAL)
    return mail(multipart("mixed", [body_of(written, USUAL), footer]))


def latin_words(written: Written) -> Written:
    """Leave out what the small charsets cannot say, so that nothing is lost before the test begins."""
    swap = str.maketrans({"Ö": "O", "ö": "ö", "\ufeff": None})
    return replace(
        written,
        own=written.own.translate(swap),
        plain=written.plain and written.plain.translate(swap),
        html=written.html and written.html.translate(swap),
    )


QUIRKS: dict[str, Quirk] = {
    "utf-8 quoted-printable": encoded(USUAL),
    "utf-8 base64": encoded(Wire(encoding="base64")),
    "utf-8 8bit": encoded(Wire(encoding="8bit")),
    "windows-1252 quoted-printable": encoded(Wire("cp1252", "windows-1252")),
    "windows-1252 called iso-8859-1": encoded(Wire("cp1252", "iso-8859-1")),
    "iso-8859-15 quoted-printable": encoded(Wire("iso8859-15", "ISO-8859-15")),
    "utf-8 called iso-8859-1": encoded(Wire("utf-8", "iso-8859-1", "8bit")),
    "utf-8 called us-ascii": encoded(Wire("utf-8", "us-ascii", "8bit")),
    "windows-1252 without a label": encoded(Wire("cp1252", None, "8bit")),
    "an unknown label": encoded(Wire("utf-8", "x-user-defined", "base64")),
    "flowed": encoded(Wire(flowed=True)),
    "disclaimer": with_disclaimer,
    "two disclaimers": with_two_disclaimers,
    "banner": with_banner,
    "tag": with_tag,
    "rarely writes": with_rarely,
    "green line": with_green_line,
    "virus line": with_virus_line,
    "pdf": with_pdf,
    "inline picture": with_inline_picture,
    "signed": signed,
    "useless text part": useless_text_part,
    "empty text part": empty_text_part,
    "hidden text": hidden_text,
    "unclosed": unclosed,
    "windows line ends": windows_line_ends,
    "old mac line ends": old_mac_line_ends,
    "mbox line": mbox_line,
    "list footer part": list_footer_part,
}
"""All quirks by name: each makes the bytes of a mail from a written reply."""
