"""Mail as values: what came in, what goes out, and what a bounce says."""

import datetime
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of mail it is; only a `REPLY` carries a person's words to us."""

    REPLY = "reply"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    LIST = "list"
    RECEIPT = "receipt"
    REPORT = "report"
    OWN = "own"
    ENCRYPTED = "encrypted"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Address:
    """A bare mail address and the name that was shown with it."""

    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a mail; its bytes stay in the raw mail, see `parse.attachment_bytes`.

    `part` counts the leaves of the mail from 0, `size` is in bytes once decoded, `seems` is what name, type and first
    bytes suggest: pdf, image, spreadsheet, document, archive, invoice_xml, calendar, mail, signature, text,
    executable or other.
    """

    name: str
    media_type: str
    size: int
    seems: str
    part: int


@dataclass(frozen=True, slots=True)
class Bounce:
    """What a delivery report says: whose address failed, the RFC 3463 status if any, and whether for good.

    `original_message_id` is that of our letter where the report carries its headers.
    """

    recipient: str | None
    status: str | None
    permanent: bool
    original_message_id: str | None = None


@dataclass(frozen=True, slots=True)
class InboundEmail:
    """A mail as it came, decoded but not judged: nothing is cut from `plain` and `html`.

    `headers` holds every header in order, names lower-case, values unfolded and decoded. `date` is the Date header
    (aware, in the writer's own offset), None if absent or nonsense. `part_types` are the media types of all parts,
    outermost first. `cut_short` says which caps were reached (size, parts, depth): what lay beyond was not read.
    """

    headers: tuple[tuple[str, str], ...]
    message_id: str | None
    sender: Address
    senders: tuple[str, ...]
    subject: str
    date: datetime.datetime | None
    in_reply_to: str | None
    references: tuple[str, ...]
    recipients: tuple[str, ...]
    delivered_to: tuple[str, ...]
    reply_to: tuple[str, ...]
    return_path: str | None
    plain: str
    html: str
    attachments: tuple[Attachment, ...]
    part_types: tuple[str, ...]
    report: str = ""
    cut_short: tuple[str, ...] = ()

    def all(self, name: str) -> tuple[str, ...]:
        """Give every value of a header, topmost first."""
        wanted = name.lower()
        return tuple(value for key, value in self.headers if key == wanted)

    def first(self, name: str) -> str:
        """Give the topmost value of a header, empty if there is none."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), "")


@dataclass(frozen=True, slots=True)
class OutboundAttachment:
    """A file that goes out with a letter."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class OutboundEmail:
    """A letter before it is bytes: everything that could differ from one try to the next is given by the caller.

    `message_id` has its angle brackets. `automatic` is the value of Auto-Submitted (RFC 3834): `auto-generated` where
    we write first, `auto-replied` where we answer, None where a person released it under their own name.
    `return_path` is the envelope's sender; None means the sender's own address.
    """

    message_id: str
    date: datetime.datetime
    sender: Address
    recipient: Address
    subject: str
    text: str
    html: str | None = None
    reply_to: str | None = None
    return_path: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    attachments: tuple[OutboundAttachment, ...] = ()
    automatic: str | None = "auto-generated"
