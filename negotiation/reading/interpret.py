"""Turns a debtor's words into acts."""

import datetime

from negotiation.acts import Act, ActName
from negotiation.reading.reading import Evidence, Reading
from negotiation.reading.situation import Situation

__all__ = ["Evidence", "Reading", "Situation", "interpret"]


def interpret(
    text: str,
    *,
    today: datetime.date,
    subject: str = "",
    language: str | None = None,
    situation: Situation,
) -> Reading:
    """Read a message that arrived on `today`; `language` is the thread's, a prior and no more.

    Never raises on any text; what it can't read is `unclear` and not confident.
    """
    del text, today, subject, situation
    return Reading((Act(ActName.UNCLEAR),), (), confident=False, language=language or "en", evidence=())
