"""Tasks that one process at a time may do, such as reading one mailbox or polling one bot."""

import datetime

from sqlalchemy.exc import IntegrityError
from sqlmodel import select

from bot.ledger.store import Store
from bot.ledger.tables import DutyRow


class Duties(Store):
    """Share out duties by lease."""

    def take_duty(self, name: str, owner: str, now: datetime.datetime, lease_seconds: int) -> bool:
        """Take or keep a duty for so long; False while another holds it."""
        until = now + datetime.timedelta(seconds=lease_seconds)
        try:
            return self._take(name, owner, now, until)
        except IntegrityError:  # another took it for the first time at the same instant
            return False

    def _take(self, name: str, owner: str, now: datetime.datetime, until: datetime.datetime) -> bool:
        with self._writing() as session:
            row = session.exec(select(DutyRow).where(DutyRow.name == name).with_for_update(key_share=True)).first()
            if row is None:
                row = DutyRow(name=name, owner=owner, lease_until=until)
            elif row.owner != owner and row.lease_until > now:
                return False
            row.owner, row.lease_until = owner, until
            session.add(row)
            return True

    def leave_duty(self, name: str, owner: str) -> None:
        """Give a duty up, so that another may take it at once."""
        with self._writing() as session:
            row = session.exec(select(DutyRow).where(DutyRow.name == name).with_for_update(key_share=True)).first()
            if row is not None and row.owner == owner:
                session.delete(row)
