"""What was read in a message: acts, flags, how sure, in which language, and the words that it rests on."""

from dataclasses import dataclass
from typing import Any

from negotiation.acts import Act, ActName

FLAGS = ("vulnerable", "changed_bank_details")
"""What stops the automation beside the acts (DESIGN.md, Trust)."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words, from `start` to `end` of the original text, that an act or one of its slots rests on."""

    act: ActName | str
    slot: str | None
    start: int
    end: int
    words: str

    def to_json(self) -> dict[str, Any]:
        """Give the evidence as `akkoord interpret` writes it; `act` is the flag's name where a flag rests on it."""
        return {"act": str(self.act), "slot": self.slot, "start": self.start, "end": self.end, "words": self.words}


@dataclass(frozen=True, slots=True)
class Reading:
    """What the message does; `confident` is false where a person should look before anything is done."""

    acts: tuple[Act, ...]
    flags: tuple[str, ...]
    confident: bool
    language: str
    evidence: tuple[Evidence, ...]

    def to_json(self) -> dict[str, Any]:
        """Give the reading as `akkoord interpret` writes it."""
        return {
            "acts": [act.to_json() for act in self.acts],
            "flags": list(self.flags),
            "confident": self.confident,
            "language": self.language,
            "evidence": [evidence.to_json() for evidence in self.evidence],
        }
