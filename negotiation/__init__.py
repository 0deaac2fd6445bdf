"""The pure core: money, offers, limits and the one function that decides. No I/O, no clock, no chance."""
