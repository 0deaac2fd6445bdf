"""Structured logs on standard error: a JSON object a line, with case ids and Message-IDs, never addresses or text."""

import datetime
import json
import logging
import sys
import traceback
from pathlib import PurePath

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """Writes a record and its extra fields.

    Of an exception it writes the type and where it was raised, not its message: libraries put addresses into theirs.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Give the record as one line."""
        at = datetime.datetime.fromtimestamp(record.created, datetime.UTC)
        line = {
            "at": at.isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "what": record.getMessage(),
        }
        line |= {name: str(value) for name, value in vars(record).items() if name not in _STANDARD}
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = type(record.exc_info[1]).__name__
            frames = traceback.extract_tb(record.exc_info[2])
            line["where"] = " < ".join(f"{PurePath(one.filename).name}:{one.lineno}" for one in reversed(frames))
        return json.dumps(line, ensure_ascii=False)


def write_logs(*, verbose: bool) -> None:
    """Send our own records to standard error; other libraries' only from warnings up."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for ours in ("bot", "mail", "negotiation"):
        logging.getLogger(ours).setLevel(logging.DEBUG if verbose else logging.INFO)
