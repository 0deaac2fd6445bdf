"""Tries the second reader on a plain sentence, for `akkoord check`."""

import datetime

from bot.second_reader.client import ModelClient, NoAnswer
from bot.second_reader.prompt import prompt_for
from bot.second_reader.quotes import Words
from bot.second_reader.statement import statement_of
from bot.settings.model import LanguageModel
from negotiation.acts import Act, ActName
from negotiation.reading.situation import Situation

_WORDS = "Hello, we will pay the whole invoice on 31 March 2026."
_WRITTEN_ON = datetime.date(2026, 3, 10)
_MEANT = Act(ActName.PROMISE_TO_PAY, date=datetime.date(2026, 3, 31))


def try_reader(reader: LanguageModel) -> str | None:
    """Ask the model to read a made-up promise; gives what is wrong and what to do, None where all is well.

    Blocks for at most the model's time-out.
    """
    named = f"{reader.model} at {reader.address}"
    try:
        answer = ModelClient(reader).ask(prompt_for(_WORDS, _WRITTEN_ON, "en", Situation()))
    except NoAnswer as failure:
        return f"{named}: {failure}; see that it runs, knows that model and takes that key, or take `reader` out"
    if statement_of(answer, Words(_WORDS, _WRITTEN_ON, "en", Situation())).acts != (_MEANT,):
        return f"{named}: answers, but misreads a plain promise to pay on a date; choose a larger model"
    return None
