"""A Dovecot of one's own for the tests: no root, no system files, in a folder that goes away with it."""

import contextlib
import datetime
import grp
import os
import pwd
import re
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

USER = "bot@firm.example"
PASSWORD = "secret"

CONFIG = """
base_dir = {run}/run
state_dir = {run}/state
log_path = {run}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{run}/cert.pem
ssl_key = <{run}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
mail_location = maildir:{run}/mail/%u
first_valid_uid = 1
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {run}/passwd
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={run}/home/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {plain}
  }}
  inet_listener imaps {{
    port = {tls}
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
"""


class Dovecot:
    """A running server: its ports, its certificate, and its mailbox as a folder."""

    def __init__(self, run: Path, plain: int, tls: int, owner: tuple[int, int]) -> None:
        self.plain_port = plain
        self.tls_port = tls
        self.certificate = run / "cert.pem"
        self._maildir = run / "mail" / USER
        self._owner = owner
        self._count = 0

    def deliver(self, raw: bytes, at: datetime.datetime | None = None) -> None:
        """Put a mail into the mailbox as a delivery agent does; it arrived `at`, just now unless given."""
        for folder in (self._maildir, *(self._maildir / name for name in ("tmp", "new", "cur"))):
            if not folder.exists():
                folder.mkdir(parents=True)
                self._give(folder)
        self._count += 1
        path = self._maildir / "tmp" / f"1772446320.M{self._count:06}.host"
        path.write_bytes(raw)
        if at is not None:
            os.utime(path, (at.timestamp(), at.timestamp()))
        self._give(path)
        path.rename(self._maildir / "new" / path.name)

    def empty(self) -> None:
        """Take all mails out, numbers included, so that the next test starts with an empty mailbox."""
        shutil.rmtree(self._maildir, ignore_errors=True)

    def renumber(self) -> None:
        """Lose the mailbox's numbers, so that it gets a new UIDVALIDITY."""
        old = re.search(r"V(\d+)", (self._maildir / "dovecot-uidlist").read_text())
        for path in self._maildir.glob("dovecot*"):
            path.unlink()
        (self._maildir / "dovecot-uidlist").write_text(f"3 V{int(old[1]) + 1 if old else 1} N1\n")
        self._give(self._maildir / "dovecot-uidlist")

    def _give(self, path: Path) -> None:
        if os.getuid() == 0:
            os.chown(path, *self._owner)


@contextlib.contextmanager
def running_dovecot() -> Iterator[Dovecot]:
    """Run Dovecot until the block ends, as the present user, or as nobody where that is root."""
    user = pwd.getpwuid(os.getuid()) if os.getuid() else pwd.getpwnam("nobody")
    run = Path(tempfile.mkdtemp(prefix="akkoord-dovecot-"))
    plain, tls = _free_port(), _free_port()
    try:
        for name in ("run", "state", "mail", "home"):
            (run / name).mkdir()
        (run / "passwd").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n")
        group = grp.getgrgid(user.pw_gid).gr_name
        (run / "conf").write_text(CONFIG.format(run=run, user=user.pw_name, group=group, plain=plain, tls=tls))
        _make_certificate(run)
        for one in (run, *run.rglob("*")):
            if os.getuid() == 0:
                os.chown(one, user.pw_uid, user.pw_gid)
        with _server(run, user.pw_uid, user.pw_gid, plain):
            yield Dovecot(run, plain, tls, (user.pw_uid, user.pw_gid))
    finally:
        shutil.rmtree(run, ignore_errors=True)


@contextlib.contextmanager
def _server(run: Path, uid: int, gid: int, port: int) -> Iterator[None]:
    identity = {"user": uid, "group": gid, "extra_groups": []} if os.getuid() == 0 else {}
    server = subprocess.Popen(  # noqa: S603 our own configuration
        [str(executable()), "-F", "-c", str(run / "conf")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **identity,  # type: ignore[call-overload]  # the stubs do not know keywords from a dict
    )
    try:
        _wait_until_up(port, server, run)
        yield
    finally:
        server.terminate()
        server.wait(10)


def executable() -> str | None:
    """Say where Dovecot is, None if it is not installed."""
    return shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")


def _wait_until_up(port: int, server: "subprocess.Popen[bytes]", run: Path) -> None:
    for _ in range(200):
        if server.poll() is not None:
            break
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1) as connection:
            if connection.recv(1):
                return
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(0.05)
    log = (run / "log").read_text() if (run / "log").exists() else "no log"
    raise RuntimeError(f"dovecot did not start: {log[-2000:]}")


def _make_certificate(run: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        raise RuntimeError("openssl is needed to make a certificate; it comes with dovecot")
    subprocess.run(  # noqa: S603 fixed arguments
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", str(run / "key.pem"), "-out",
         str(run / "cert.pem")],
        check=True, capture_output=True,
    )  # fmt: skip


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
