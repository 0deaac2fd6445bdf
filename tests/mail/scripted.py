"""An IMAP server that misbehaves as written down: it knows the loop's commands and spoils what it is told to."""

import re
import socket
import threading

GOOD = b"From: jan@klant.example\r\nSubject: x\r\n\r\nakkoord\r\n"


class ScriptedServer:
    """Serves mails by UID; each has a fate: good, bad (nonsense for FETCH), hang up, gone, or after idle."""

    def __init__(self, fates: dict[int, str]) -> None:
        self._fates = fates
        self._has_idled = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        lines = connection.makefile("rb")
        connection.sendall(b"* OK ready\r\n")
        for line in lines:
            tag, _, command = line.strip().partition(b" ")
            answer = self._answer(tag, command)
            if answer is None:
                return
            connection.sendall(answer)

    def _answer(self, tag: bytes, command: bytes) -> bytes | None:
        done = tag + b" OK done\r\n"
        match command.upper().split()[:2]:
            case [b"CAPABILITY", *_]:
                return b"* CAPABILITY IMAP4rev1 IDLE\r\n" + done
            case [b"EXAMINE" | b"SELECT", *_]:
                return b"* 9 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 99] x\r\n" + done
            case [b"UID", b"SEARCH"]:
                uids = [uid for uid, fate in self._fates.items() if fate != "after idle" or self._has_idled]
                return b"* SEARCH " + " ".join(map(str, uids)).encode() + b"\r\n" + done
            case [b"UID", b"FETCH"]:
                return self._fetched(command, done)
            case [b"IDLE"]:
                self._has_idled = True
                self._tag = tag
                return b"+ idling\r\n* 10 EXISTS\r\n"
            case []:
                return self._tag + b" OK idle ended\r\n" if tag.upper() == b"DONE" else b""
            case [b"LOGOUT"]:
                return None
            case _:
                return done

    def _fetched(self, command: bytes, done: bytes) -> bytes | None:
        out = b""
        words = command.split(maxsplit=3)
        is_body = b"BODY" in words[3]
        for uid in map(int, re.findall(rb"\d+", words[2])):
            fate = self._fates[uid]
            if is_body and fate == "bad":
                out += b"* %d FETCH (UID %d BODY[] (((\r\n" % (uid, uid)
            elif is_body and fate == "hang up":
                return None
            elif fate == "gone":
                continue
            elif is_body:
                when = b'INTERNALDATE "10-Mar-2026 09:00:00 +0000"'
                out += b"* %d FETCH (UID %d %s BODY[] {%d}\r\n%s)\r\n" % (uid, uid, when, len(GOOD), GOOD)
            else:
                out += b"* %d FETCH (UID %d RFC822.SIZE %d)\r\n" % (uid, uid, len(GOOD))
        return out + done
