"""Which policy counts, since when and by whom; every text that ever counted is kept."""

import datetime
import json

from sqlmodel import col, select

from bot.ledger.chain import canonical
from bot.ledger.store import Store
from bot.ledger.tables import ActivationRow, PolicyRow
from bot.ledger.translate import existing
from bot.ledger.values import ActivePolicy


class Policies(Store):
    """Keep policies by their fingerprint."""

    def activate_policy(
        self, text: str, fingerprint: str, by: str, at: datetime.datetime, changes: tuple[str, ...]
    ) -> ActivePolicy:
        """Make a policy count from now on; `changes` says in sentences what is different."""
        with self._writing() as session:
            if session.get(PolicyRow, fingerprint) is None:
                session.add(PolicyRow(fingerprint=fingerprint, text=text))
                session.flush()
            session.add(ActivationRow(fingerprint=fingerprint, at=at, by=by, changes=canonical(list(changes))))
            return ActivePolicy(fingerprint, text, at, by, changes)

    def active_policy(self) -> ActivePolicy | None:
        """Give the policy that counts, None before the first is activated."""
        return next(iter(self.policy_history(limit=1)), None)

    def policy_history(self, limit: int = 50) -> tuple[ActivePolicy, ...]:
        """Give the policies in the order in which they were activated, the last first."""
        with self._reading() as session:
            rows = session.exec(
                select(ActivationRow, PolicyRow)
                .join(PolicyRow, col(PolicyRow.fingerprint) == col(ActivationRow.fingerprint))
                .order_by(col(ActivationRow.id).desc())
                .limit(limit)
            )
            return tuple(
                ActivePolicy(policy.fingerprint, policy.text, row.at, row.by, tuple(json.loads(row.changes)))
                for row, policy in rows
            )

    def policy_text(self, fingerprint: str) -> str:
        """Give the text under which decisions with that fingerprint were made."""
        with self._reading() as session:
            return existing(session.get(PolicyRow, fingerprint), "policy", fingerprint).text
