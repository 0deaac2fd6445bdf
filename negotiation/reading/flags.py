"""What always goes to a person: signs of a vulnerable person, and talk of other bank details. Recall first."""

from negotiation.reading.reading import Evidence
from negotiation.reading.view import View

FLAG_LABELS = {"vulnerable": "vulnerable", "changed_bank_details": "newbank"}


def find_flags(view: View) -> tuple[tuple[str, ...], list[tuple[str, int, int]]]:
    """Give the flags and the tokens that each rests on."""
    found: dict[str, None] = {}
    spans: list[tuple[str, int, int]] = []
    for flag, label in FLAG_LABELS.items():
        for clause in view.having(label):
            found[flag] = None
            spans += [(flag, start, end) for start, end in view.places(clause, label)]
    return tuple(found), spans


__all__ = ["Evidence", "find_flags"]
