"""Deciding, one kind of incoming to a file: small functions that write into a turn."""
