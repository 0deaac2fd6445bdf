"""One case before the core: its steps as they are decided, each recorded so that it can be decided again."""

from dataclasses import dataclass, field
from typing import Any

from bot.case_file import policy_of, rebuild, segments_of
from bot.ledger.values import CaseFile, DebtorFile
from negotiation.case import Case
from negotiation.decide import decide
from negotiation.decision import Decision
from negotiation.incoming import Incoming
from negotiation.policy import Policy, PolicyBook
from negotiation.segment_facts import segment_facts
from negotiation.segments import policy_for
from negotiation.wire import action_to_json, event_to_json, incoming_to_json, reason_to_json


@dataclass(slots=True)
class Thinking:
    """What is being decided about one case; `steps` is what the journal will keep."""

    file: DebtorFile
    own: CaseFile
    book: PolicyBook
    case: Case | None
    steps: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def about(cls, file: DebtorFile, own: CaseFile, book: PolicyBook) -> "Thinking":
        """Begin with the case as its journal tells it."""
        return cls(file, own, book, rebuild(own.journal))

    @property
    def known(self) -> Case:
        """The case, which the core has heard of by now."""
        if self.case is None:
            raise LookupError(f"case {self.own.case.number} was never opened before the core")
        return self.case

    @property
    def policy(self) -> Policy:
        """The policy that holds for the case."""
        return policy_of(self.book, self.known)

    @property
    def segments(self) -> frozenset[str]:
        """The segments that the case falls into."""
        return segments_of(self.book, self.known)

    def decide(self, incoming: Incoming) -> Decision:
        """Let the core decide, and keep what it decided."""
        facts = segment_facts(self.case, incoming)
        if facts is None:
            raise LookupError(f"case {self.own.case.number} was never opened before the core")
        policy = policy_for(self.book, facts)
        decision = decide(self.case, incoming, policy)
        self.case = decision.case
        self.steps.append(step_json(incoming, decision))
        return decision


def step_json(incoming: Incoming, decision: Decision) -> dict[str, Any]:
    """Give one step as the journal keeps it."""
    return {
        "incoming": incoming_to_json(incoming),
        "events": [event_to_json(event) for event in decision.events],
        "actions": [action_to_json(action) for action in decision.actions],
        "reasons": [reason_to_json(reason) for reason in decision.reasons],
    }
