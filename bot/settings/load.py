"""Reads `akkoord.yaml` and says everything that is wrong with it at once."""

import os
from collections.abc import Mapping as Variables
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.settings.creditor import creditor, office_hours
from bot.settings.environment import filled_in
from bot.settings.language_model import language_model
from bot.settings.model import Autonomy, OfficeHours, Settings
from bot.settings.people import autonomy, people, telegram
from bot.settings.scalars import database_url, domain, path
from bot.settings.servers import mailbox, smtp
from bot.strict_yaml.document import read_document
from bot.strict_yaml.fields import Fields, list_of
from bot.strict_yaml.tree import Complaint, Node, Refused


class SettingsError(Exception):
    """A settings file is wrong: `lines` says everything that is, one sentence with file, line and key each."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def load_settings(file: Path, environ: Variables[str, str] | None = None) -> Settings:
    """Read a settings file; `${NAME}` is looked up in `environ`, by default the environment of this process.

    Raises SettingsError with all that is wrong.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError((f"{file}: cannot be read ({_why(error)}); akkoord init writes a new one",)) from None
    document = read_document(text)
    complaints = list(document.complaints)
    settings = None
    if document.root is not None:
        unset: list[Complaint] = []
        root = filled_in(document.root, os.environ if environ is None else environ, unset)
        complaints.extend(unset)
        try:
            settings = _settings(root, file.absolute())
        except Refused as refusal:
            # what could not be filled in is told once
            waiting = {complaint.path for complaint in unset}
            complaints.extend(c for c in refusal.complaints if c.path not in waiting)
    if complaints or settings is None:
        raise SettingsError(tuple(complaint.sentence(str(file)) for complaint in sorted(set(complaints))))
    return settings


def _why(error: OSError | UnicodeDecodeError) -> str:
    return "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error.strerror).lower()


def _settings(root: Node, file: Path) -> Settings:
    folder = file.parent
    mailboxes = list_of(mailbox, "a list of mailboxes with address and imap")
    with Fields(root) as fields:
        found: dict[str, Any] = {
            "creditor": fields.need("creditor", creditor(folder), "who is owed the money", None),
            "database": fields.take(
                "database", database_url(folder), SecretStr(f"sqlite:///{folder / 'akkoord.db'}")
            ),
            "policy": fields.take("policy", path(folder), folder / "policy.yaml"),
            "templates": fields.take("templates", path(folder, kind="folder"), None),
            "mailboxes": fields.need("mailboxes", mailboxes, "a list of mailboxes with address and imap", None),
            "smtp": fields.need("smtp", smtp, "the server that letters go out by", None),
            "people": fields.take("people", people, ()),
            "colleagues": fields.take("colleagues", list_of(domain, "a list of domains"), ()),
            "autonomy": fields.take("autonomy", autonomy, Autonomy()),
            "telegram": fields.take("telegram", telegram, None),
            "reader": fields.take("reader", language_model, None),
        }
        hours = fields.take("office_hours", office_hours, None)
    own = {"holidays": found["creditor"].country, **(hours or {})}
    return Settings(**found, file=file, office_hours=OfficeHours(**own))
