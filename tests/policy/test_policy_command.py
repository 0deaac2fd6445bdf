"""`akkoord policy check` and `explain`, as a manager meets them."""

import json
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from negotiation.policy import PolicyBook


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["policy", *words], catch_exceptions=False)


@pytest.fixture
def example_file() -> Path:
    with as_file(files("bot.examples").joinpath("policy.yaml")) as found:
        return found


def doubts_about(text: str, folder: Path) -> list[str]:
    file = folder / "policy.yaml"
    file.write_text(text, encoding="utf-8")
    found = run("check", str(file), "--json")
    assert found.exit_code == 0
    told: list[str] = json.loads(found.stdout)["doubts"]
    return told


def test_a_sound_policy_is_said_to_be_so_in_one_line(example_file: Path, example: PolicyBook) -> None:
    found = run("check", str(example_file))
    assert found.exit_code == 0
    assert found.stderr == ""
    assert found.stdout == (
        f"{example_file}: a sound policy in EUR: 6 of 6 levers, 3 segments, version {example.fingerprint[:12]}\n"
    )


def test_a_bad_policy_is_refused_with_one_line_an_error(tmp_path: Path) -> None:
    file = tmp_path / "policy.yaml"
    file.write_text("currency: euro\noffers: {valid_days: soon}\n", encoding="utf-8")
    for words in (["check"], ["explain"]):
        found = run(*words, str(file))
        assert found.exit_code == 2
        assert found.stdout == ""
        assert found.stderr.splitlines() == [
            f'{file}:1: currency: found "euro", expected a currency code of ISO 4217 such as EUR, with two decimals',
            f'{file}:2: offers.valid_days: found "soon", expected a whole number of days from 1 to 365',
        ]
    as_json = run("check", str(file), "--json")
    assert as_json.exit_code == 2
    assert len(json.loads(as_json.stdout)["errors"]) == 2


def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "latin").write_bytes(b"currency: \xe9")
    for name, said in (("none", "no such file or directory"), ("latin", "it is not UTF-8"), (".", "is a directory")):
        found = run("check", str(tmp_path / name))
        assert found.exit_code == 2
        assert said in found.stderr
        assert len(found.stderr.splitlines()) == 1


DISCOUNT = "discount: {at_most: 5%, pay_within_days: 7}"
PLAN = "instalments: {count_at_most: 6, within_days: 400, approval_if: {count_above: 6}}"


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("currency: EUR", "levers: none is offered, so nothing but payment in full can be agreed"),
        (
            "levers: {discount: {at_most: 0%, pay_within_days: 7}}",
            "levers.discount: can never be offered, because at_most is 0% at every age",
        ),
        (
            f"levers: {{{DISCOUNT}}}\nexceptions: {{per_debtor_at_most: 0}}",
            "levers.discount: can never be offered, because exceptions.per_debtor_at_most is 0 and it counts",
        ),
        (
            "levers: {discount: {at_most: {from day 0: 5%, from day 9: 2%}, pay_within_days: 7}}",
            "levers.discount.at_most: falls as the debt grows older, so waiting makes it worse for the debtor",
        ),
        (
            "levers: {discount: {at_most: 5%, pay_within_days: 7, approval_if: {percent_above: 5%}}}",
            "levers.discount.approval_if: never asks, because no discount is above 5%",
        ),
        (
            f"levers: {{{PLAN}}}",
            "levers.instalments.approval_if: count_above never asks, because no plan has more than 6",
        ),
        (
            "levers: {instalments: {count_at_most: 12, within_days: 90}}",
            "levers.instalments.count_at_most: 12 instalments do not fit into within_days, 4 at most do",
        ),
        (f"levers: {{{DISCOUNT}}}\ncombine: [[discount, set_off]]", "combine: names set_off, which is never offered"),
        (
            f"levers: {{{DISCOUNT}}}\napproval: {{mandates: {{manager: {{principal_at_most: 10}}}}}}",
            "approval.mandates: nobody may approve a principal above 10.00",
        ),
        (
            f"levers: {{{DISCOUNT}}}\napproval: {{remind_after: 2 working days}}",
            "approval.remind_after: comes after deputy_after, so it has no effect",
        ),
        (
            f"levers: {{{DISCOUNT}}}\nsegments: [{{name: a, when: {{insured: yes}}, levers: {{{DISCOUNT}}}}}]",
            'segments: "a" has no effect, because nothing in it differs from what holds for all',
        ),
    ],
)
def test_what_can_hardly_have_been_meant_is_a_doubt_and_no_error(text: str, doubt: str, tmp_path: Path) -> None:
    assert doubts_about(text, tmp_path) == [doubt]


def test_explain_speaks_the_language_that_is_asked_for(example_file: Path) -> None:
    assert "- An offer stands for 14 days." in run("explain", str(example_file)).stdout.splitlines()
    assert "- Een voorstel geldt 14 dagen." in run("explain", str(example_file), "--lang", "nl").stdout.splitlines()
    assert run("explain", str(example_file), "--lang", "xx").exit_code == 2


def test_help_has_an_example() -> None:
    for words in (["check"], ["explain"]):
        assert "Example: akkoord policy" in run(*words, "--help").stdout
