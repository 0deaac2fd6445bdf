"""The schema's history. Packaged with the product and run by itself when the ledger opens."""

REVISIONS = ("0001",)
"""Every revision, oldest first: the last is what this code needs, one that is not here is newer than this code."""
