"""Commands in processes of their own: two at once decide once, and `run` stops in order."""

import os
import pty
import signal
import subprocess
import sys
import time

from bot.desk.questions import open_questions
from tests.cli.conftest import Keyboard


def started(keyboard: Keyboard, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(  # noqa: S603 our own command
        [sys.executable, "-c", "from bot.cli import main; main()", *arguments, "-c", str(keyboard.config)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "MAIL_PASSWORD": "secret"},
    )


def test_two_rulings_at_once_decide_once_and_the_second_is_told_so(live: Keyboard) -> None:
    case = live.desk.asked_plan()
    (question,) = open_questions(live.desk.office)
    pressed = [started(live, "rule", str(case), "approve", "--hash", question.hash) for _ in range(2)]
    ended = [(*process.communicate(timeout=60), process.returncode) for process in pressed]
    assert sorted(status for _, _, status in ended) == [0, 1], ended
    (told,) = [said for _, said, status in ended if status == 1]
    assert "Noor" in told
    assert told.count("\n") == 1
    view = live.desk.view(case)
    assert [entry.kind for entry in view.journal].count("ruling") == 1
    assert len([letter for letter in view.letters if letter.kind == "offer"]) == 1


def test_at_a_terminal_the_offer_is_shown_and_asked_about(live: Keyboard) -> None:
    case = live.desk.asked_plan()
    ours, theirs = pty.openpty()
    process = subprocess.Popen(  # noqa: S603 our own command
        [
            sys.executable,
            "-c",
            "from bot.cli import main; main()",
            "rule",
            str(case),
            "approve",
            "-c",
            str(live.config),
        ],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "MAIL_PASSWORD": "secret"},
    )
    os.close(theirs)
    told = ""
    while "approve? [y/N]" not in told:
        told += os.read(ours, 4096).decode()
    assert "9 instalments of" in told
    assert "€300.00" in told
    os.write(ours, b"y\n")
    assert process.wait(timeout=60) == 0
    os.close(ours)
    assert live.desk.view(case).case.phase == "offered"


def test_two_reminders_at_once_send_one(live: Keyboard) -> None:
    case = live.desk.open_case(reminded=1)
    pressed = [started(live, "remind", str(case)) for _ in range(2)]
    for process in pressed:
        process.communicate(timeout=60)
    assert len(live.desk.view(case).letters) == 1


def test_run_stops_on_a_signal_with_zero_and_says_what_it_does_in_json_lines(live: Keyboard) -> None:
    process = started(live, "run")
    assert process.stderr is not None
    first = process.stderr.readline()  # the mailbox of this office cannot be reached, which is logged
    assert first.startswith("{")
    process.send_signal(signal.SIGTERM)
    began = time.monotonic()
    _, said = process.communicate(timeout=30)
    assert process.returncode == 0, said
    assert time.monotonic() - began < 20
    assert "Traceback" not in said


def test_check_says_line_by_line_what_works_and_what_to_do(live: Keyboard) -> None:
    process = started(live, "check")
    told, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    marks = {line.split(":")[0] for line in told.splitlines()}
    assert {"✓ settings", "✓ database", "✓ policy", "✓ letters", "✗ mailbox invoices", "✗ smtp"} <= marks
    assert "check host, port, tls, user and password" in told
