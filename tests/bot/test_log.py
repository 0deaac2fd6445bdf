"""What a log line may carry."""

import json
import logging
import sys

from bot.log import JsonLines


def line_of(record: logging.LogRecord) -> dict[str, str]:
    found: dict[str, str] = json.loads(JsonLines().format(record))
    return found


def test_a_log_line_carries_its_fields_and_never_an_exceptions_message() -> None:
    try:
        int("refused: anna@example.test")
    except ValueError:
        error = sys.exc_info()
    record = logging.getLogger("bot").makeRecord(
        "bot", logging.ERROR, __file__, 1, "letter not sent", (), error, extra={"case": 7}
    )
    line = line_of(record)
    assert line["what"] == "letter not sent"
    assert line["case"] == "7"
    assert line["error"] == "ValueError"
    assert "test_log.py" in line["where"]
    assert "anna" not in json.dumps(line)
