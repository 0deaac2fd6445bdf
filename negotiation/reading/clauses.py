"""Cuts tokens into sentences and clauses, and gathers what the lexicons find in each."""

from dataclasses import dataclass, field

from negotiation.reading.tokens import Token

_BREAKS = set(", ; : ( ) - / | = * >".split())
_BUT = set(
    """
    maar but mais aber doch sondern want omdat because weil denn car jedoch echter however though toutefois
    cependant tenzij unless sauf anders sinon otherwise sonst zodat daarna puis allerdings whereas terwijl wahrend
    although hoewel obwohl therefore zodra sobald pourtant parce puisque once lorsque when wanneer wenn falls if
    indien als si mits sofern provided weshalb while waarvan
    """.split()
)
_AND = set("en and et und then dan ou of oder or dann".split())
_STARTERS = set(
    """
    ik we wij i je j nous ich wir the de het le la les l die der das dan then rest balance if als si wenn please
    graag bel call ring stuur send can could kan kunt peux pouvez konnen konnten bitte merci will would betaal u
    you vous sie mijn my mon mein onze our notre unsere dat that er there il es uw your votre ihre that's daarna
    puis geef laat zet maak also kom wil kun den andere autre other half moitie helft have has are is zijn est ist
    sind annulez demande waive drop schrap don do
    """.split()
)


@dataclass(slots=True)
class Clause:
    """A run of tokens with the labels found in it; `places` says at which tokens."""

    start: int
    end: int
    sentence: int
    labels: set[str] = field(default_factory=set)
    places: list[tuple[str, int, int]] = field(default_factory=list)


@dataclass(slots=True)
class Sentence:
    """A run of clauses; `question` if it ends in a question mark."""

    start: int
    end: int
    clauses: list[Clause]
    question: bool
    labels: set[str] = field(default_factory=set)


def cut(tokens: list[Token]) -> list[Sentence]:
    """Cut into sentences at sentence marks and into clauses at lesser marks and conjunctions."""
    sentences: list[Sentence] = []
    start = 0
    for at in range(len(tokens) + 1):
        if at < len(tokens) and tokens[at].kind != "s":
            continue
        if at > start:
            question = at < len(tokens) and "?" in tokens[at].text
            sentences.append(Sentence(start, at, _clauses(tokens, start, at, len(sentences)), question))
        elif at < len(tokens) and "?" in tokens[at].text and sentences:
            sentences[-1].question = True
        start = at + 1
    return sentences


def _clauses(tokens: list[Token], start: int, end: int, sentence: int) -> list[Clause]:
    clauses = []
    begin = start
    for at in range(start, end):
        text = tokens[at].text
        breaks = tokens[at].kind == "p" and text in _BREAKS
        opens = (
            tokens[at].kind == "w"
            and at > begin
            and (text in _BUT or (text in _AND and at + 1 < end and tokens[at + 1].text in _STARTERS))
        )
        if not breaks and not opens:
            continue
        if at > begin:
            clauses.append(Clause(begin, at, sentence))
        begin = at + 1 if breaks else at
    if end > begin:
        clauses.append(Clause(begin, end, sentence))
    return clauses
