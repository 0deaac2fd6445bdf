"""Trains what the reader has learnt.

`messages.py` reads annotated replies, `linear.py` and `logistic.py` fit, `doubting.py` sets what counts as sure,
`report.py` prints what came of it: each message judged by a model that has not seen its author.
"""
