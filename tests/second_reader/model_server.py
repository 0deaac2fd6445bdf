"""A scripted model server on loopback."""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Asked:
    """One request that reached the server."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def form(self) -> str:
        return str(self.body["response_format"]["type"])

    @property
    def message(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.body["messages"][1]["content"])
        return found


Turn = Callable[[BaseHTTPRequestHandler], None]


class Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a client that hangs up in the middle is part of the script."""


@dataclass
class ModelServer:
    """Answers each request with the next turn of its script, the last one again and again."""

    http: Http
    over: threading.Event = field(default_factory=threading.Event)
    script: list[Turn] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.http.server_port}/v1"

    def take_turn(self, request: BaseHTTPRequestHandler) -> None:
        body = json.loads(request.rfile.read(int(request.headers["Content-Length"])))
        turn = self.script[min(len(self.asked), len(self.script) - 1)]
        self.asked.append(Asked(request.path, dict(request.headers), body))
        turn(request)

    def sends(self, body: bytes, status: int = 200, *, header: tuple[str, str] = ("X-Model", "1")) -> None:
        """Add a turn that sends this."""

        def turn(request: BaseHTTPRequestHandler) -> None:
            request.send_response(status)
            for name, value in (("Content-Length", str(len(body))), header):
                request.send_header(name, value)
            request.end_headers()
            request.wfile.write(body)

        self.script.append(turn)

    def writes(self, content: Any) -> None:
        """Add a turn in which the model writes this text."""
        self.sends(json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode())

    def reads(self, *acts: dict[str, Any], flags: tuple[tuple[str, str], ...] = ()) -> None:
        """Add a turn in which the model gives a well-formed reading."""
        said = [{"flag": flag, "quote": quote} for flag, quote in flags]
        self.writes(json.dumps({"acts": list(acts), "flags": said}, ensure_ascii=False))

    def drips(self, *, headers_too: bool) -> None:
        """Add a turn that sends a sign now and then and never ends."""

        def turn(request: BaseHTTPRequestHandler) -> None:
            if headers_too:
                request.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            else:
                request.send_response(200)
                request.send_header("Content-Length", "100000")
                request.end_headers()
            while not self.over.wait(0.02):
                request.wfile.write(b" ")
                request.wfile.flush()

        self.script.append(turn)
