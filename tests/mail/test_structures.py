import re
from collections import Counter

import pytest

from mail.reply import read_reply
from tests.mail.structures import HEAD, MAILS, TYPED


@pytest.mark.parametrize("name", MAILS)
def test_the_typed_words_and_nothing_else_are_read(name: str) -> None:
    text = read_reply((HEAD + MAILS[name]).encode()).text
    assert Counter(re.findall(r"\w+", text)) == Counter(re.findall(r"\w+", TYPED))
