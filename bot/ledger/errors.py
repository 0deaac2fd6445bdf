"""What the ledger refuses, split by what the caller does next.

LedgerError
├── LedgerUnavailable   the database cannot be opened, is busy, or went away: try again later
│   └── Damaged         the file is no database, or a broken one: nothing but another file helps
├── NewerDatabase       a newer Akkoord has written it: install that one; nothing was touched
├── LostClaim           somebody else has the debtor now: forget what was thought, nothing was recorded
├── Overtaken           what the decision rested on has moved (a letter left, an incoming was decided): load again
└── Unknown             no such case, letter, incoming, approval or debtor, or not in a state that allows this
"""


class LedgerError(Exception):
    """Root of everything that the ledger raises; its text is one line for people."""


class LedgerUnavailable(LedgerError):
    """The database cannot be reached or stayed busy; nothing was changed, and the same call may pass later."""


class Damaged(LedgerUnavailable):
    """The file holds no database, or one that cannot be read any more."""


class NewerDatabase(LedgerError):
    """The database's schema is one that this Akkoord does not know."""


class LostClaim(LedgerError):
    """The lease ran out and another worker claimed the debtor, or released it; all was rolled back."""


class Overtaken(LedgerError):
    """The world moved between load and record; all was rolled back, and the decision must be made again."""


class Unknown(LedgerError):
    """What was named does not exist, or is in a state in which this cannot be done with it."""
