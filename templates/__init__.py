"""The words of every letter and the agreement's page: read as package data, overridden file by file."""
