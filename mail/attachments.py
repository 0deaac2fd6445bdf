"""What an attached file seems to be, from its name, its type and its first bytes; nothing is opened or unpacked."""

import re

_BODY_NAME = re.compile(r"att\d{3,6}\.(txt|html?)", re.IGNORECASE)
_BY_BYTES = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"MZ", "executable"),
    (b"\x7fELF", "executable"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
)
_BY_ENDING = {
    "pdf": "pdf",
    "xml": "invoice_xml", "ubl": "invoice_xml",
    "xls": "spreadsheet", "xlsx": "spreadsheet", "csv": "spreadsheet", "ods": "spreadsheet",
    "doc": "document", "docx": "document", "odt": "document", "rtf": "document",
    "zip": "archive", "rar": "archive", "7z": "archive", "gz": "archive", "tar": "archive",
    "ics": "calendar", "vcf": "contact", "eml": "mail", "msg": "mail",
    "p7s": "signature", "asc": "signature", "p7m": "signature",
    "txt": "text", "htm": "text", "html": "text",
    "png": "image", "jpg": "image", "jpeg": "image", "gif": "image", "heic": "image", "webp": "image",
    "exe": "executable", "js": "executable", "vbs": "executable", "scr": "executable", "bat": "executable",
    "docm": "executable", "xlsm": "executable", "iso": "executable", "lnk": "executable", "jar": "executable",
}  # fmt: skip
_BY_TYPE = (
    ("application/pdf", "pdf"),
    ("image/", "image"),
    ("text/calendar", "calendar"),
    ("message/", "mail"),
    ("application/pkcs7-signature", "signature"),
    ("application/x-pkcs7-signature", "signature"),
    ("application/pgp-signature", "signature"),
    ("application/ms-tnef", "archive"),
    ("text/", "text"),
)


def seems_to_be(name: str, media_type: str, first_bytes: bytes) -> str:
    """Say what a file seems to be; what could run is `executable` whatever its name or type claims.

    >>> seems_to_be("betaalbewijs.pdf", "application/octet-stream", b"%PDF-1.7")
    'pdf'
    """
    by_ending = _BY_ENDING.get(name.lower().rpartition(".")[2], "")
    if by_ending == "executable":
        return by_ending
    for start, kind in _BY_BYTES:
        if first_bytes.startswith(start):
            return kind
    if by_ending:
        return by_ending
    return next((kind for start, kind in _BY_TYPE if media_type.startswith(start)), "other")


def is_body_name(name: str) -> bool:
    """Say whether a text part's name is one that mail servers give to stretches of the body: ATT00001.txt."""
    return bool(_BODY_NAME.fullmatch(name))
