"""The way to a language model and back: one question over HTTP, bounded in time and size, never believed."""

import asyncio
import json
import ssl
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
from pydantic import ValidationError

from bot.second_reader.answer import Answer, Completion, answer_schema
from bot.second_reader.prompt import Prompt, with_schema
from bot.settings.model import LanguageModel

TRIES = 2
LARGEST_ANSWER = 256_000
"""Bytes; a full answer with its envelope has a few thousand."""
_REFUSES_THE_FORM = frozenset({400, 422, 501})
"""What servers say that do not know `json_schema`."""
_PASSING = frozenset({408, 425, 429})


class NoAnswer(Exception):
    """The model gave no answer that can be used; the text says why, in our own words alone.

    `is_passing` says that asking once more may help.
    """

    def __init__(self, why: str, *, is_passing: bool) -> None:
        super().__init__(why)
        self.is_passing = is_passing


class _FormRefused(NoAnswer):
    """The server does not take this form of answer."""


class ModelClient:
    """Asks one model. The words go to its address and nowhere else: no redirect is followed, no proxy used."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model
        self._url = f"{model.address}/chat/completions"
        self._takes_schema = True
        self._tls: ssl.SSLContext | None = None

    @property
    def name(self) -> str:
        """The model's name."""
        return self._model.model

    def ask(self, prompt: Prompt) -> Answer:
        """Give the model's answer; raises NoAnswer. Blocks for at most the model's time-out, all tries counted."""
        # a thread of its own, as the caller may stand in an event loop; a loop in it, as only that bounds slow drips
        with ThreadPoolExecutor(1, "second-reader") as thread:
            return thread.submit(asyncio.run, self._ask(prompt)).result()

    async def _ask(self, prompt: Prompt) -> Answer:
        try:
            async with asyncio.timeout(self._model.timeout), self._connection() as client:
                return await self._tried(client, prompt)
        except TimeoutError:
            raise NoAnswer(f"no answer within {self._model.timeout:g} seconds", is_passing=True) from None

    def _connection(self) -> httpx.AsyncClient:
        if self._tls is None:
            self._tls = ssl.create_default_context()
        return httpx.AsyncClient(
            verify=self._tls,
            trust_env=False,
            follow_redirects=False,
            timeout=self._model.timeout,
            headers=self._headers(),
        )

    def _headers(self) -> dict[str, str]:
        # what is compressed could be far larger than what is counted
        headers = {"Accept": "application/json", "Accept-Encoding": "identity", "Content-Type": "application/json"}
        if self._model.api_key is not None:
            headers["Authorization"] = f"Bearer {self._model.api_key.get_secret_value()}"
        return headers

    async def _tried(self, client: httpx.AsyncClient, prompt: Prompt) -> Answer:
        for left in reversed(range(TRIES)):
            try:
                return await self._in_either_form(client, prompt)
            except NoAnswer as failure:
                if not failure.is_passing or not left:
                    raise
        raise AssertionError  # the last try returns or raises

    async def _in_either_form(self, client: httpx.AsyncClient, prompt: Prompt) -> Answer:
        if self._takes_schema:
            try:
                return _read(await self._post(client, _body(self.name, prompt, takes_schema=True)))
            except _FormRefused:
                pass
        content = await self._post(client, _body(self.name, with_schema(prompt), takes_schema=False))
        self._takes_schema = False
        return _read(content)

    async def _post(self, client: httpx.AsyncClient, body: bytes) -> bytes:
        try:
            async with client.stream("POST", self._url, content=body) as response:
                _check(response.status_code)
                return await _capped(response)
        except httpx.TimeoutException:
            raise TimeoutError from None
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
            raise NoAnswer(f"cannot be reached ({type(error).__name__})", is_passing=True) from None


def _body(model: str, prompt: Prompt, *, takes_schema: bool) -> bytes:
    form: dict[str, Any] = {"type": "json_object"}
    if takes_schema:
        schema = {"name": "reading", "strict": True, "schema": answer_schema()}
        form = {"type": "json_schema", "json_schema": schema}
    asked = {
        "model": model,
        "messages": [{"role": "system", "content": prompt.task}, {"role": "user", "content": prompt.message}],
        "temperature": 0,
        "stream": False,
        "response_format": form,
    }
    return json.dumps(asked, ensure_ascii=False).encode("utf-8")


def _check(status: int) -> None:
    if status in _REFUSES_THE_FORM:
        raise _FormRefused(f"answered with status {status}", is_passing=False)
    if status != 200:
        raise NoAnswer(f"answered with status {status}", is_passing=status >= 500 or status in _PASSING)


async def _capped(response: httpx.Response) -> bytes:
    content = bytearray()
    async for chunk in response.aiter_raw():
        content += chunk
        if len(content) > LARGEST_ANSWER:
            raise NoAnswer(f"answered with more than {LARGEST_ANSWER} bytes", is_passing=False)
    return bytes(content)


def _read(content: bytes) -> Answer:
    try:
        completion = Completion.model_validate_json(content)
    except ValidationError:
        raise NoAnswer("answered with something that is no chat completion", is_passing=True) from None
    try:
        return Answer.model_validate_json(completion.content)
    except ValidationError:
        raise NoAnswer("answered outside the schema", is_passing=True) from None
