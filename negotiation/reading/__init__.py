"""Turns a debtor's words into acts, offline, and abstains rather than guess."""
