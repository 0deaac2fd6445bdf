"""What a model may answer: a closed schema, and nothing that does not fit in it."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from negotiation.acts import SLOTS, ActName
from negotiation.reading.reading import FLAGS

_ACTS = "|".join(ActName)
_SLOTS = "|".join(dict.fromkeys(slot for slots in SLOTS.values() for slot in slots))
_FLAGS = "|".join(FLAGS)

Quote = Annotated[str, StringConstraints(min_length=1, max_length=400)]


class _Closed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class SlotSaid(_Closed):
    """A detail of an act: which, what the model makes of it, and the words that say it."""

    slot: Annotated[str, StringConstraints(pattern=f"^(?:{_SLOTS})$")]
    value: Annotated[str, StringConstraints(max_length=80)]
    quote: Quote


class ActSaid(_Closed):
    """An act that the model saw, and the words that it rests on."""

    act: Annotated[str, StringConstraints(pattern=f"^(?:{_ACTS})$")]
    quote: Quote
    slots: Annotated[list[SlotSaid], Field(max_length=6)]


class FlagSaid(_Closed):
    """A flag that the model saw, and the words that it rests on."""

    flag: Annotated[str, StringConstraints(pattern=f"^(?:{_FLAGS})$")]
    quote: Quote


class Answer(_Closed):
    """A whole answer; a message does a handful of things, so more than a handful is nonsense."""

    acts: Annotated[list[ActSaid], Field(max_length=8)]
    flags: Annotated[list[FlagSaid], Field(max_length=4)]


class _Message(BaseModel):
    content: Annotated[str, StringConstraints(max_length=64_000)]


class _Choice(BaseModel):
    message: _Message


class Completion(BaseModel):
    """The envelope of an answer, as `POST /chat/completions` gives it; what else stands in it is not looked at."""

    choices: Annotated[list[_Choice], Field(min_length=1)]

    @property
    def content(self) -> str:
        """The model's own text."""
        return self.choices[0].message.content


def answer_schema() -> dict[str, Any]:
    """Give the JSON schema of an answer as servers take it: every key required, none besides.

    The lengths are left out, as servers that write by grammar unroll them; they are checked when the answer is here.
    """
    slot = _object(slot=_choice(_SLOTS), value={"type": "string"}, quote={"type": "string"})
    act = _object(act=_choice(_ACTS), quote={"type": "string"}, slots={"type": "array", "items": slot})
    flag = _object(flag=_choice(_FLAGS), quote={"type": "string"})
    return _object(acts={"type": "array", "items": act}, flags={"type": "array", "items": flag})


def _choice(names: str) -> dict[str, Any]:
    return {"type": "string", "enum": names.split("|")}


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
