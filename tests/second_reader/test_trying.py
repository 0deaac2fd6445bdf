"""`akkoord check` asks the second reader about a plain sentence and says in one line what is wrong."""

from pathlib import Path

from bot.desk.checking import Checked, check_all
from bot.second_reader.trial import try_reader
from bot.settings.model import LanguageModel
from tests.house import SETTINGS
from tests.second_reader.model_server import ModelServer
from tests.second_reader.samples import act

DAY = ("date", "2026-03-31", "31 March 2026")


def checked(folder: Path, reader: str) -> list[Checked]:
    file = folder / "akkoord.yaml"
    text = SETTINGS.format(ours="ours@firm.example", imap=1, smtp=1, autonomy="auto")
    file.write_text(text + reader, encoding="utf-8")
    return [one for one in check_all(file, {"MAIL_PASSWORD": "secret"}) if one.what == "reader"]


def test_the_check_says_nothing_of_a_second_reader_where_none_is_set(tmp_path: Path) -> None:
    assert checked(tmp_path, "") == []


def test_the_check_tries_the_second_reader_that_is_set(tmp_path: Path, server: ModelServer) -> None:
    server.reads(act("promise_to_pay", "we will pay", DAY))
    reader = f"reader: {{address: {server.address}, model: reader-1}}\n"
    assert checked(tmp_path, reader) == [Checked("reader", is_well=True, said="reader-1 reads a plain promise")]
    server.sends(b"{}", 404)
    (failed,) = checked(tmp_path, reader)
    assert not failed.is_well


def test_all_is_well_where_the_model_reads_a_promise(server: ModelServer, model: LanguageModel) -> None:
    server.reads(act("promise_to_pay", "we will pay", DAY))
    assert try_reader(model) is None
    assert "31 March 2026" in server.asked[0].message["message"]


def test_a_model_that_misreads_a_plain_promise_is_too_small(server: ModelServer, model: LanguageModel) -> None:
    server.reads(act("claim_paid", "we will pay"))
    said = try_reader(model)
    assert said is not None
    assert said.startswith(f"reader-1 at {server.address}: answers, but misreads")


def test_a_model_that_does_not_answer_is_told_with_what_to_do(server: ModelServer, model: LanguageModel) -> None:
    server.sends(b"{}", 404)
    assert try_reader(model) == (
        f"reader-1 at {server.address}: answered with status 404; "
        "see that it runs, knows that model and takes that key, or take `reader` out"
    )
