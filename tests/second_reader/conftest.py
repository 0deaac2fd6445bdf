"""A running model server, and a second reader that asks it."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any, TypeAlias

import pytest
from pydantic import SecretStr

from bot.second_reader.opinion import Opinion
from bot.second_reader.second_reader import SecondReader
from bot.settings.model import LanguageModel
from negotiation.reading.reading import Reading
from negotiation.reading.situation import Situation
from tests.second_reader.model_server import Http, ModelServer
from tests.second_reader.samples import OFFER, TODAY

TIMEOUT = 5.0
"""Seconds; ample for a server that answers at once."""
Ask: TypeAlias = Callable[..., Opinion]


@pytest.fixture
def server() -> Iterator[ModelServer]:
    """Run a model server."""
    servers: list[ModelServer] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            servers[0].take_turn(self)

        def do_GET(self) -> None:
            self.send_error(418)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 the library's own name
            """Say nothing."""

    http = Http(("127.0.0.1", 0), Handler)
    servers.append(ModelServer(http))
    thread = threading.Thread(target=http.serve_forever, args=(0.01,))
    thread.start()
    yield servers[0]
    servers[0].over.set()
    http.shutdown()
    thread.join()
    http.server_close()


@pytest.fixture
def model(server: ModelServer) -> LanguageModel:
    """Give the settings that lead to the server."""
    return LanguageModel(address=server.address, model="reader-1", api_key=SecretStr("k3y"), timeout=TIMEOUT)


@pytest.fixture
def ask(model: LanguageModel) -> Ask:
    """Ask the second reader about words of which the rules have a reading."""
    reader = SecondReader(model)

    def asked(reading: Reading, words: str, situation: Situation = OFFER) -> Opinion:
        opinion = reader.read(reading, words, today=TODAY, situation=situation)
        assert opinion is not None
        return opinion

    return asked
