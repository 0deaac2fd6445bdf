"""What a language brings to an explanation: its sentences, its names for things, and how it writes numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from negotiation.money import Cents, format_amount
from negotiation.policy import Wait

_SYMBOLS = {"EUR": "€", "GBP": "£"}


@dataclass(frozen=True, slots=True)
class Language:
    """A language. To add one, write its table beside `english.py` and name it in `explain.py`.

    `phrases` are whole sentences or conditions, `headings` the parts of a policy, `names` what a value is called,
    `nouns` what can be counted, as one and as several; `money` and `percentage` say how these are written.
    """

    decimal_sign: str
    thousands_sign: str
    money: str
    percentage: str
    conjunction: str
    disjunction: str
    nouns: Mapping[str, tuple[str, str]]
    names: Mapping[str, str]
    headings: Mapping[str, str]
    phrases: Mapping[str, str]

    def say(self, phrase: str, **values: str) -> str:
        """Fill in a phrase."""
        return self.phrases[phrase].format(**values)

    def name(self, value: str) -> str:
        """Name a value of the policy; what has no name of its own, such as a person, stands as it is."""
        return self.names.get(value, value)

    def counted(self, count: int, noun: str) -> str:
        """Write a number of things: `1 day`, `14 days`."""
        one, several = self.nouns[noun]
        return f"{self.number(Decimal(count))} {one if count == 1 else several}"

    def number(self, number: Decimal) -> str:
        """Write a number as the language does, without needless zeros."""
        text = f"{number:,f}"
        whole, _, decimals = text.partition(".")
        decimals = decimals.rstrip("0")
        written = whole.replace(",", self.thousands_sign)
        return f"{written}{self.decimal_sign}{decimals}" if decimals else written

    def percent(self, number: Decimal) -> str:
        """Write a percentage."""
        return self.percentage.format(number=self.number(number))

    def amount(self, cents: Cents, currency: str) -> str:
        """Write an amount with its currency and two decimals."""
        whole, _, decimals = format_amount(cents).partition(".")
        number = f"{int(whole):,}".replace(",", self.thousands_sign) + self.decimal_sign + decimals
        if currency in _SYMBOLS:
            return self.money.format(symbol=_SYMBOLS[currency], number=number)
        return f"{currency} {number}"

    def wait(self, wait: Wait) -> str:
        """Write a waiting time."""
        return self.counted(wait.count, wait.unit)

    def all_of(self, parts: Sequence[str]) -> str:
        """Join by and: `a, b and c`."""
        return self._joined(parts, self.conjunction)

    def one_of(self, parts: Sequence[str]) -> str:
        """Join by or: `a, b or c`."""
        return self._joined(parts, self.disjunction)

    @staticmethod
    def _joined(parts: Sequence[str], word: str) -> str:
        return f" {word} ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else ""
