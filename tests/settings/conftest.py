"""A small settings file that is right, to be spoilt."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.settings import SettingsError, load_settings

SOUND = """\
creditor:
  name: Voorbeeld BV
  address: [Kade 1, 1011 AB Amsterdam]
  country: NL
  language: nl
  time_zone: Europe/Amsterdam
  iban: NL91 ABNA 0417 1643 00
  email: debiteuren@voorbeeld.example
mailboxes:
  - address: debiteuren@voorbeeld.example
    imap: {host: imap.voorbeeld.example, user: debiteuren, password: "${IMAP_PASSWORD}"}
smtp: {host: 127.0.0.1, port: 2525, tls: none, from: debiteuren@voorbeeld.example}
"""


@pytest.fixture
def sound() -> str:
    return SOUND


@pytest.fixture
def environ() -> dict[str, str]:
    return {"IMAP_PASSWORD": "s3cret"}


@pytest.fixture
def file_of(tmp_path: Path) -> Callable[[str], Path]:
    """Write a settings file and give its path."""

    def write(text: str) -> Path:
        file = tmp_path / "akkoord.yaml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


@pytest.fixture
def complaints(file_of: Callable[[str], Path], environ: dict[str, str]) -> Callable[[str], list[str]]:
    """Give what is said about a settings text, without the name of the file."""

    def read(text: str) -> list[str]:
        file = file_of(text)
        with pytest.raises(SettingsError) as caught:
            load_settings(file, environ)
        return [line.removeprefix(f"{file}:") for line in caught.value.lines]

    return read
