"""The second reader as the product holds it: asks the model, checks it, and does without it where it fails."""

import datetime
import logging

from bot.second_reader.client import ModelClient, NoAnswer
from bot.second_reader.opinion import Opinion, Verdict, merged
from bot.second_reader.prompt import prompt_for
from bot.second_reader.quotes import Words
from bot.second_reader.statement import statement_of
from bot.settings.model import LanguageModel
from negotiation.reading.reading import Reading
from negotiation.reading.situation import Situation

log = logging.getLogger(__name__)


class SecondReader:
    """A language model that reads along, as the settings describe it."""

    def __init__(self, model: LanguageModel) -> None:
        self._client = ModelClient(model)

    def read(self, reading: Reading, words: str, *, today: datetime.date, situation: Situation) -> Opinion | None:
        """Give a second opinion on what the rules read in `words`; None where none is asked for.

        Blocks for at most the model's time-out. Nothing is asked where there are no words, or where a flag sends the
        message to a person anyway: least of all the words of somebody vulnerable go anywhere.
        """
        if reading.flags or not words.strip():
            return None
        return second_opinion(reading, words, today, situation, self._client)


def second_opinion(
    reading: Reading, words: str, today: datetime.date, situation: Situation, client: ModelClient
) -> Opinion:
    """Ask the model about a message and join what it says with the rules' reading; never raises for what it says.

    What the model adds makes the reading not confident, so that a person looks; no act that binds and no term comes
    from it. Only where both agree on all acts, and none of these binds, the reading may become confident by it.
    """
    try:
        answer = client.ask(prompt_for(words, today, reading.language, situation))
    except NoAnswer as failure:
        log.warning("second reader is silent", extra={"model": client.name, "why": str(failure)})
        return Opinion(reading, reading, client.name, Verdict.SILENT, why=str(failure))
    read = Words(words, today, reading.language, situation)
    statement = statement_of(answer, read)
    joined, verdict = merged(reading, statement, situation, is_whole=not read.is_clipped)
    return Opinion(joined, reading, client.name, verdict, statement)
