"""The files that `akkoord init` writes, as package data."""
