"""`reader:` in `akkoord.yaml`: off unless it stands there, and refused where debtors' words could be overheard."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.examples import fill
from bot.settings import SettingsError, load_settings
from bot.settings.model import LanguageModel
from tests.house import SETTINGS

SOUND = SETTINGS.format(ours="ours@firm.example", imap=1, smtp=1, autonomy="auto")
ENVIRON = {"MAIL_PASSWORD": "s3cret", "KEY": "k3y", "BAD_KEY": "k3y\n"}


def loaded(folder: Path, section: str) -> LanguageModel | None:
    file = folder / "akkoord.yaml"
    file.write_text(SOUND + section, encoding="utf-8")
    return load_settings(file, ENVIRON).reader


def complaint(folder: Path, section: str) -> str:
    with pytest.raises(SettingsError) as caught:
        loaded(folder, section)
    (line,) = caught.value.lines
    return line.partition(": ")[2]


def test_no_reader_is_asked_unless_one_is_set(tmp_path: Path) -> None:
    assert loaded(tmp_path, "") is None


def test_an_address_and_a_model_are_enough(tmp_path: Path) -> None:
    found = loaded(tmp_path, "reader: {address: http://127.0.0.1:11434/v1/, model: qwen3:8b}\n")
    assert found == LanguageModel(address="http://127.0.0.1:11434/v1", model="qwen3:8b", timeout=20)


def test_a_key_comes_from_the_environment_and_shows_nowhere(tmp_path: Path) -> None:
    section = 'reader: {address: https://m.example/v1, model: m, api_key: "${KEY}", timeout: 5 seconds}\n'
    found = loaded(tmp_path, section)
    assert found == LanguageModel(address="https://m.example/v1", model="m", api_key=SecretStr("k3y"), timeout=5)
    assert "k3y" not in repr(found)


@pytest.mark.parametrize(
    "address", ["http://localhost:1/v1", "http://[::1]:1/v1", "http://192.168.1.10/v1", "http://ollama:11434/v1"]
)
def test_this_machine_and_a_private_network_may_do_without_https(tmp_path: Path, address: str) -> None:
    found = loaded(tmp_path, f'reader: {{address: "{address}", model: m}}\n')
    assert found is not None
    assert found.address == address


@pytest.mark.parametrize("address", ["http://models.firm.example/v1", "http://8.8.8.8/v1"])
def test_across_the_internet_https_is_required(tmp_path: Path, address: str) -> None:
    said = complaint(tmp_path, f"reader: {{address: {address}, model: m}}\n")
    assert said == (
        f'reader.address: found "{address}", expected https: only this machine or a private network may do without, '
        "as debtors' words go there"
    )


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1:11434", "ftp://m.example", "https://", "https://m.example:99999/v1", "https://[1:2/v1", "x y"],
)
def test_an_address_must_be_one(tmp_path: Path, address: str) -> None:
    said = complaint(tmp_path, f'reader: {{address: "{address}", model: m}}\n')
    assert said.startswith(
        f'reader.address: found "{address}", expected an address such as http://127.0.0.1:11434/v1'
    )


@pytest.mark.parametrize("address", ["https://joe:hunter2@m.example/v1", "https://m.example/v1?key=hunter2"])
def test_a_secret_in_an_address_is_refused_and_not_repeated(tmp_path: Path, address: str) -> None:
    said = complaint(tmp_path, f'reader: {{address: "{address}", model: m}}\n')
    assert said.startswith('reader.address: found "…", expected an address')


def test_a_key_that_stands_in_the_file_is_refused_and_not_repeated(tmp_path: Path) -> None:
    said = complaint(tmp_path, "reader: {address: https://m.example/v1, model: m, api_key: hunter2}\n")
    assert said.startswith('reader.api_key: found "…", expected the name of an environment variable')


def test_a_key_with_a_line_end_is_refused_by_the_name_of_its_variable(tmp_path: Path) -> None:
    said = complaint(tmp_path, 'reader: {address: https://m.example/v1, model: m, api_key: "${BAD_KEY}"}\n')
    assert said == (
        'reader.api_key: found "${BAD_KEY}", expected a key of plain letters and signs, without spaces or line ends, '
        "in that variable"
    )


@pytest.mark.parametrize("timeout", ["20", "0 seconds", "61 seconds", "2 minutes", "1e3 seconds"])
def test_a_time_out_is_of_seconds_up_to_a_minute(tmp_path: Path, timeout: str) -> None:
    said = complaint(tmp_path, f"reader: {{address: https://m.example/v1, model: m, timeout: {timeout}}}\n")
    assert said == f'reader.timeout: found "{timeout}", expected a time such as 20 seconds, from 1 to 60 seconds'


def test_the_section_in_the_example_file_is_right_once_it_is_uncommented(tmp_path: Path) -> None:
    lines = (Path(fill.__file__).parent / "akkoord.yaml").read_text(encoding="utf-8").splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith("# reader:"))
    section = [line.removeprefix("# ") for line in lines[start : lines.index("", start)]]
    text = "\n".join(section).replace("AKKOORD_READER_KEY", "KEY") + "\n"
    found = loaded(tmp_path, text)
    assert found is not None
    assert (found.address, found.timeout) == ("http://127.0.0.1:11434/v1", 20)
