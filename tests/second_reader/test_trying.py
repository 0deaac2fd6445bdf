"""`akkoord check` asks the second reader about a plain sentence and says in one line what is wrong."""

from pathlib import Path

from bot.second_reader.trial import try_reader
from bot.settings import load_settings
from bot.settings.model import LanguageModel, Settings
from tests.house import SETTINGS
from tests.second_reader.model_server import ModelServer
from tests.second_reader.samples import act

DAY = ("date", "2026-03-31", "31 March 2026")


def settings(folder: Path, reader: LanguageModel | None) -> Settings:
    file = folder / "akkoord.yaml"
    file.write_text(SETTINGS.format(ours="ours@firm.example", imap=1, smtp=1, autonomy="auto"), encoding="utf-8")
    return load_settings(file, {"MAIL_PASSWORD": "secret"}).model_copy(update={"reader": reader})


def test_all_is_well_where_no_second_reader_is_set(tmp_path: Path) -> None:
    assert try_reader(settings(tmp_path, None)) is None


def test_all_is_well_where_the_model_reads_a_promise(
    tmp_path: Path, server: ModelServer, model: LanguageModel
) -> None:
    server.reads(act("promise_to_pay", "we will pay", DAY))
    assert try_reader(settings(tmp_path, model)) is None
    assert "31 March 2026" in server.asked[0].message["message"]


def test_a_model_that_misreads_a_plain_promise_is_too_small(
    tmp_path: Path, server: ModelServer, model: LanguageModel
) -> None:
    server.reads(act("claim_paid", "we will pay"))
    said = try_reader(settings(tmp_path, model))
    assert said is not None
    assert said.startswith(f"reader: reader-1 at {server.address}: answers, but misreads")


def test_a_model_that_does_not_answer_is_told_with_what_to_do(
    tmp_path: Path, server: ModelServer, model: LanguageModel
) -> None:
    server.sends(b"{}", 404)
    assert try_reader(settings(tmp_path, model)) == (
        f"reader: reader-1 at {server.address}: answered with status 404; "
        "see that it runs, knows that model and takes that key, or take `reader` out"
    )
