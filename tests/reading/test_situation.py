"""The situation is read strictly, and says which field is wrong."""

from typing import Any

import pytest

from negotiation.errors import FieldError
from negotiation.reading.situation import situation_from_json

WRONG: list[tuple[Any, str]] = [
    (None, "situation"),
    ({"items": {}}, "situation.items"),
    ({"items": [{"outstanding": "1.00"}]}, "situation.items[0].number"),
    ({"items": [{"number": "1", "outstanding": "1"}]}, "situation.items[0].outstanding"),
    ({"offer": {"percent": "5"}}, "situation.offer.kind"),
    ({"offer": {"kind": "discount", "percent": 5}}, "situation.offer.percent"),
    ({"offer": {"options": [{"kind": "instalments", "count": 0}]}}, "situation.offer.options[0].count"),
]


@pytest.mark.parametrize(("value", "field"), WRONG, ids=[row[1] for row in WRONG])
def test_a_wrong_field_is_named(value: Any, field: str) -> None:
    with pytest.raises(FieldError) as caught:
        situation_from_json(value)
    assert caught.value.field == field


def test_an_empty_situation_is_one_without_items_or_offer() -> None:
    situation = situation_from_json({})
    assert (situation.items, situation.charges, situation.options, situation.outstanding) == ((), 0, (), 0)


def test_joined_kinds_and_letters_are_read() -> None:
    offer = {
        "options": [{"option": "a", "kind": "waiver+discount", "percent": "5"}, {"kind": "method", "method": "card"}]
    }
    options = situation_from_json({"offer": offer}).options
    assert [(option.letter, option.kinds) for option in options] == [
        ("A", ("waiver", "discount")),
        ("B", ("method",)),
    ]
