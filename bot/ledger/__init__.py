"""The only database. `ledger.py` is the way in, `values.py` is what passes."""
