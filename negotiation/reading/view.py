"""What rules ask about a document: which clause says what, whether it was done, is meant, denied or conditional."""

import datetime
from collections.abc import Iterator

from negotiation.reading.clauses import Clause, Sentence
from negotiation.reading.dates.cursor import DateHit
from negotiation.reading.document import Document
from negotiation.reading.language import is_common


def sentence_labels(sentence: Sentence) -> set[str]:
    """Give all labels of a sentence's clauses."""
    return set().union(*(clause.labels for clause in sentence.clauses))


class View:
    """A document and the answers to the questions that several rules share."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.labels = document.labels
        self.sentences = document.sentences
        self.tokens = document.tokens
        self.situation = document.situation
        self.today = document.today
        self.clauses = document.clauses
        for clause in self.clauses:
            self._judge(clause, self.sentences[clause.sentence])

    def _judge(self, clause: Clause, sentence: Sentence) -> None:
        labels = clause.labels
        if "paid" in labels:
            labels |= self._paid(clause, sentence)
        elif "pay" in labels or "process" in labels:
            labels.add("nopay" if self._denied(clause) else "willpay")

    def _denied(self, clause: Clause) -> bool:
        """Whether a `not` stands by the words for paying, and not by something else in the clause."""
        nots = [start for start, _ in self.places(clause, "neg")]
        if any(abs(start - place) <= 5 for start, _ in self.places(clause, "pay") for place in nots):
            return True
        ways = self.places(clause, "process")
        return (
            bool(nots)
            and bool(ways)
            and all(any(-1 <= place - start <= 3 or 0 < start - place <= 2 for place in nots) for start, _ in ways)
        )

    def _paid(self, clause: Clause, sentence: Sentence) -> set[str]:
        labels = clause.labels
        hits = [hit for _, hit in self.document.dates(clause.start, clause.end)]
        if "third" in labels:
            return set()
        if "gone" in labels and "neg" not in labels:
            return {"done"}
        if any(hit.future is None for hit in hits):
            return {"done"} if "neg" not in labels else {"nopay"}
        ahead = any(hit.past is None for hit in hits)
        if "neg" in labels:
            return {"nopay"}
        future = "fut" in labels or (
            "perf" not in labels and "fut" in sentence_labels(sentence) and "already" not in labels
        )
        if future and not ("perf" in labels and "already" in labels):
            return {"willpay"}
        if ahead and "perf" not in labels and "already" not in labels:
            return {"willpay"}
        if "cond" in labels:
            return set()
        return {"done"}

    def sentence(self, clause: Clause) -> Sentence:
        """Give the sentence of a clause."""
        return self.sentences[clause.sentence]

    def having(self, *labels: str) -> Iterator[Clause]:
        """Give the clauses with any of the labels."""
        wanted = set(labels)
        for clause in self.clauses:
            if wanted & clause.labels:
                yield clause

    def any(self, *labels: str) -> bool:
        """Whether any clause has any of the labels."""
        return any(True for _ in self.having(*labels))

    def places(self, clause: Clause, *labels: str) -> list[tuple[int, int]]:
        """Give where in a clause the labels stand."""
        return [(start, end) for label, start, end in clause.places if label in labels]

    def future_dates(self, start: int, end: int) -> list[tuple[int, DateHit, datetime.date]]:
        """Give the dates ahead among the tokens; a day that lies far ahead and has just been is none."""
        return [
            (at, hit, hit.future)
            for at, hit in self.document.dates(start, end)
            if hit.future is not None and not self._has_been(hit)
        ]

    def _has_been(self, hit: DateHit) -> bool:
        """Whether `op 2 maart`, said on 10 March, looks back."""
        if hit.past is None or hit.future is None or hit.past == hit.future:
            return bool(hit.future and hit.future < self.today)
        return (hit.future - self.today).days > 180 and (self.today - hit.past).days < 120

    def past_dates(self, start: int, end: int) -> list[tuple[int, DateHit, datetime.date]]:
        """Give the dates behind among the tokens."""
        return [(at, hit, hit.past) for at, hit in self.document.dates(start, end) if hit.past is not None]

    def money(self, start: int, end: int, kinds: str = "MB") -> list[tuple[int, int]]:
        """Give the amounts among the tokens, in cents."""
        return self.document.values(start, end, kinds)

    def leftover(self) -> list[str]:
        """Give the words of content that no label explains."""
        covered = {at for clause in self.clauses for _, start, end in clause.places for at in range(start, end)}
        return [
            self.tokens[at].text
            for clause in self.clauses
            for at in range(clause.start, clause.end)
            if self.tokens[at].kind == "w"
            and at not in covered
            and len(self.tokens[at].text) > 3
            and not is_common(self.tokens[at].text)
        ]

    def near(self, at: int, *words: str, back: int = 3, ahead: int = 3) -> bool:
        """Whether one of the words stands close to a token."""
        around = self.tokens[max(0, at - back) : at] + self.tokens[at + 1 : at + 1 + ahead]
        return any(token.text in words for token in around)
