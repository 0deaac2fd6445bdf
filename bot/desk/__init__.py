"""The controllers' desk: what people may do, checked on every call; the command line and Telegram use the same."""
