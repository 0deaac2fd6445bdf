"""The optional second reader: a language model that reads along, is checked against the words, and only ever warns.

`second_reader.py` is the way in; `prompt.py` is all that leaves, `client.py` the way there and back, `answer.py` what
may come back, `statement.py` what of it the words bear out, `opinion.py` what it does to the rules' reading.
"""
