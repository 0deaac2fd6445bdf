"""Properties over random policies and histories: whatever arrives in whatever order, the limits hold.

A referee, which shares no code with the levers, follows the lines and the answers and judges every offer.
"""

import datetime
import json
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from negotiation.actions import AskApproval, ConfirmAgreement, SendOffer
from negotiation.case import Case
from negotiation.decide import Decision, decide
from negotiation.errors import FieldError
from negotiation.events import Event
from negotiation.money import format_amount
from negotiation.offers import Option
from negotiation.policy import (
    AgeTier,
    ApprovalRules,
    ApprovalTriggers,
    DiscountLever,
    DownPayment,
    ExceptionBudget,
    InstalmentLever,
    Levers,
    MethodLever,
    NewDueDateLever,
    OfferRules,
    Policy,
    Preconditions,
    PromiseRules,
    WaiverLever,
)
from negotiation.replay import replay
from negotiation.wire import (
    action_to_json,
    event_from_json,
    event_to_json,
    incoming_from_json,
    incoming_to_json,
)

START = datetime.date(2026, 11, 24)
Line = dict[str, Any]


def on(day: int) -> str:
    return (START + datetime.timedelta(days=day)).isoformat()


# Policies

percents = st.sampled_from([Decimal(0), Decimal("0.5"), Decimal(3), Decimal("7.5"), Decimal(20)])
maybe_small = st.none() | st.integers(0, 4)
gates = st.builds(
    Preconditions,
    contacts_at_least=maybe_small,
    unanswered_contacts_at_least=maybe_small,
    principal_at_least=st.none() | st.sampled_from([0, 250_00, 1000_00]),
    says_hardship=st.booleans(),
    asks_for_instalments=st.booleans(),
    any_of=st.sampled_from(
        [(), (Preconditions(says_hardship=True), Preconditions(asks_for_instalments=True, contacts_at_least=1))]
    ),
)
triggers = st.builds(
    ApprovalTriggers,
    always=st.sampled_from([False, False, False, True]),
    percent_above=st.none() | percents,
    days_above=st.none() | st.integers(0, 50),
    count_above=st.none() | st.integers(0, 8),
    down_payment_below=st.none() | percents,
    principal_above=st.none() | st.sampled_from([500_00, 5000_00]),
    cost_above=st.none() | st.sampled_from([0, 10_00]),
)
levers = st.builds(
    Levers,
    payment_method=st.none() | st.builds(MethodLever, st.just(("ideal", "card")), gates, triggers),
    penalty_waiver=st.none()
    | st.builds(WaiverLever, percents.map(lambda p: p * 5), st.integers(1, 20), gates, triggers),
    discount=st.none()
    | st.builds(
        DiscountLever,
        st.sampled_from([(AgeTier(0, Decimal(2)), AgeTier(90, Decimal(9))), (AgeTier(60, Decimal("4.5")),)]),
        st.integers(1, 20),
        gates,
        triggers,
    ),
    new_due_date=st.none() | st.builds(NewDueDateLever, st.integers(1, 80), gates, triggers),
    instalments=st.none()
    | st.builds(
        InstalmentLever,
        count_at_most=st.integers(1, 14),
        within_days=st.integers(20, 400),
        every=st.sampled_from([("monthly",), ("weekly", "monthly"), ("biweekly",)]),
        each_at_least=st.sampled_from([0, 50_00]),
        down_payment=st.builds(DownPayment, percents, st.integers(1, 20)),
        only_if=gates,
        approval_if=triggers,
    ),
)
policies = st.builds(
    Policy,
    offers=st.builds(
        OfferRules,
        rounds_at_most=st.integers(1, 6),
        options_at_most=st.integers(1, 3),
        valid_days=st.integers(1, 20),
        full_payment_within_days=st.integers(1, 20),
    ),
    promises=st.builds(
        PromiseRules,
        hold_within_days=st.integers(0, 20),
        grace_bank_days=st.integers(0, 4),
        reschedules_at_most=st.integers(0, 2),
    ),
    levers=levers,
    combine=st.sampled_from(
        [
            (),
            (frozenset({"penalty_waiver", "discount"}),),
            (frozenset({"payment_method", "any"}),),
            (frozenset({"any"}),),
        ]
    ),
    exceptions=st.builds(ExceptionBudget, per_debtor_at_most=st.none() | st.integers(0, 2)),
    approval=st.builds(
        ApprovalRules,
        triggers=triggers,
        two_people_if=st.sampled_from([ApprovalTriggers(), ApprovalTriggers(principal_above=1000_00)]),
        on_expiry=st.sampled_from(["best_without_approval", "person", "refuse"]),
    ),
)

# Histories

amounts = st.sampled_from(["0.01", "85.00", "100.00", "302.50", "605.00", "1210.00", "1295.00", "9000.00"])


@st.composite
def acts(draw: st.DrawFn, day: int) -> Line:
    def slots(**strategies: st.SearchStrategy[Any]) -> Line:
        drawn = {name: draw(st.none() | strategy) for name, strategy in strategies.items()}
        return {name: value for name, value in drawn.items() if value is not None}

    soon = st.integers(day - 3, day + 70).map(on)
    common = ["accept", "accept", "reject", "promise_to_pay", "propose_instalments", "request_discount", "hardship"]
    rare = [
        "request_waiver", "request_method", "claim_paid", "dispute", "offer_offset", "ask_question", "ask_human",
        "redirect", "acknowledge", "auto_reply", "unclear", "insolvency", "stop_contact",
    ]  # fmt: skip
    name = draw(st.sampled_from(common * 3 + rare))
    by_name: dict[str, Line] = {
        "accept": {"option": st.sampled_from("ABC")},
        "promise_to_pay": {"date": soon, "amount": amounts},
        "propose_instalments": {
            "count": st.integers(1, 16),
            "amount": amounts,
            "frequency": st.sampled_from(["weekly", "biweekly", "monthly"]),
            "first_date": soon,
            "down_payment": amounts,
        },
        "request_discount": {
            "percent": st.integers(1, 30).map(str),
            "settle_for": amounts,
            "amount": amounts,
            "pay_by": soon,
        },
        "request_waiver": {"pay_by": soon},
        "request_method": {"method": st.sampled_from(["ideal", "card", "cheque"])},
        "claim_paid": {"date": soon},
        "dispute": {"amount": amounts},
        "acknowledge": {"date": soon},
        "auto_reply": {"date": soon},
    }
    return {"act": name, **slots(**by_name.get(name, {}))}


@st.composite
def openings(draw: st.DrawFn) -> Line:
    sums = draw(st.lists(st.sampled_from(["302.50", "605.00", "1210.00", "8000.00"]), min_size=1, max_size=2))
    return {
        "case": "C",
        "on": on(0),
        "type": "open",
        "debtor": {
            "id": "D",
            "country": "NL",
            "language": "nl",
            "consumer": False,
            "natural_person": draw(st.sampled_from(["yes", "no", "unknown"])),
            "payment_run_days": draw(st.sampled_from([[], [25], [1, 31]])),
            "exceptions": [on(-day) for day in draw(st.sampled_from([(), (), (100,), (5, 400)]))],
        },
        "items": [
            {
                "number": f"F{at}",
                "issued": on(-200),
                "due": on(-draw(st.sampled_from([-9, 40, 70, 130]))),
                "outstanding": o,
            }
            for at, o in enumerate(sums)
        ],
        "charges": draw(st.sampled_from(["0.00", "85.00"])),
        "contacts": [
            {"on": on(-40 + 9 * at), "level": 1, "answered": draw(st.booleans())}
            for at in range(draw(st.integers(0, 3)))
        ],
    }


@st.composite
def lines(draw: st.DrawFn, case: Case, day: int) -> Line:
    """Draw the next line: sums and requests that mean something in this case are likely."""
    asked = [case.approval.id] if case.approval else []
    wanted = [option.pays[0].amount for option in case.offer.offer.options] if case.offer else []
    wanted += [pay.amount for pay in case.agreement.agreement.option.pays] if case.agreement else []
    kinds = ["reply"] * 8 + ["day"] * 4 + ["payment", "payment", "items", "contact", "delivery", "agree"]
    kinds += ["ruling"] * (4 if asked else 1) + ["resume", "resolve"] * 2
    kind = draw(st.sampled_from(kinds))
    head = {"case": "C", "on": on(day), "type": kind}
    if kind == "reply":
        said = draw(st.lists(acts(day), min_size=1, max_size=3))
        received = max(0, day - draw(st.sampled_from([0, 0, 0, 2])))
        offer = {"offer": f"C-{draw(st.integers(1, 4))}"} if draw(st.booleans()) else {}
        authentic = draw(st.sampled_from([True, True, True, True, False]))
        return {**head, "acts": said, "received_on": on(received), "authentic": authentic, **offer}
    if kind == "payment":
        amount = draw(st.sampled_from([100_00, *wanted, *wanted]))
        back = draw(st.integers(0, 6))
        number = draw(st.integers(1, 9))
        return {**head, "amount": format_amount(amount), "id": f"P{number}", "paid_on": on(day - back)}
    if kind == "items":
        factor = draw(st.sampled_from([0, 50, 100, 100, 120]))
        items = [
            {
                "number": item.number,
                "issued": item.issued.isoformat(),
                "due": item.due.isoformat(),
                "outstanding": format_amount(item.outstanding * factor // 100),
            }
            for item in case.items
        ]
        return {**head, "items": items, "charges": format_amount(case.charges)}
    if kind == "ruling":
        verdict = draw(st.sampled_from(["approve", "approve", "refuse", "expired", "amend"]))
        ruling = {"approval": draw(st.sampled_from(["C-a1", *asked, *asked])), "verdict": verdict}
        return {
            **head,
            **ruling,
            "by": draw(st.sampled_from(["Ann", "Bob"])),
            "offer": {"options": [draw(drafts(day))]},
        }
    if kind == "agree":
        return {**head, "by": "Ann", "offer": {"options": [draw(drafts(day))]}}
    more: dict[str, Line] = {
        "contact": {"level": 2},
        "delivery": {"outcome": draw(st.sampled_from(["bounced", "withheld", "unreachable"]))},
        "resume": {"by": "Ann"},
        "resolve": {"outcome": draw(st.sampled_from(["upheld", "rejected", "settled"]))},
    }
    return {**head, **more.get(kind, {})}


@st.composite
def drafts(draw: st.DrawFn, day: int) -> Line:
    return draw(
        st.sampled_from(
            [
                {"kind": "full_payment"},
                {"kind": "instalments", "count": 3, "down_payment": "200.00"},
                {"kind": "instalments", "count": 30},
                {"kind": "discount", "percent": "2"},
                {"kind": "discount", "percent": "40"},
                {"kind": "waiver+discount", "percent": "1"},
                {"kind": "new_due_date", "date": on(day + 20)},
                {"kind": "new_due_date", "date": on(day + 200)},
            ]
        )
    )


# The referee


@dataclass
class Referee:
    """Follows a case from outside."""

    policy: Policy
    past: list[bool]
    own: list[str] = field(default_factory=list)
    letter: int | None = None
    hardship: bool = False
    asks: bool = False
    rounds: int = 0
    approved: set[str] = field(default_factory=set)
    pending: dict[str, str] = field(default_factory=dict)
    yes: dict[str, set[str]] = field(default_factory=dict)
    percent: Decimal = Decimal(0)
    exceptions: list[datetime.date] = field(default_factory=list)

    def before(self, line: Line, case: Case) -> None:
        """Take note of what the line itself makes true, as PROTOCOL.md says."""
        if line["type"] == "contact":
            self.own.append("unanswered")
            self.letter = len(self.own) - 1
        if line["type"] == "delivery" and self.letter is not None:
            self.own[self.letter] = "void"
            self.letter = None
        if line["type"] == "reply" and line["authentic"]:
            self._reply(line, case)

    def _reply(self, line: Line, case: Case) -> None:
        names = {act["act"] for act in line["acts"]}
        arrived = [at for at, state in enumerate(self.own) if state != "void"]
        if names != {"auto_reply"} and arrived:
            self.own[arrived[-1]] = "answered"
        self.hardship |= "hardship" in names
        due = case.principal + case.charges
        self.asks |= "propose_instalments" in names or any(
            act["act"] == "promise_to_pay" and "amount" in act and int(act["amount"].replace(".", "")) < due
            for act in line["acts"]
        )

    def after(self, line: Line, before: Case | None, decision: Decision) -> None:
        names = [action_to_json(action)["action"] for action in decision.actions]
        self._no_demand_out_of_place(line, before, decision, names)
        for action in decision.actions:
            if isinstance(action, AskApproval):
                self.pending[action.approval] = action.offer.hash
                self.yes.setdefault(action.offer.hash, set())
        if line["type"] == "ruling" and line["verdict"] in {"approve", "amend"}:
            self._approve(line, decision)
        for action in decision.actions:
            if isinstance(action, SendOffer):
                self._judge_offer(line, decision, action)
            if isinstance(action, ConfirmAgreement) and line["type"] != "agree":
                self._judge_agreement(before, decision, action)
        contacts = [name for name in names if name in {"send_offer", "ask_capacity", "remind"}]
        letters = [name for name in names if name in {"answer", "notify", "confirm_agreement"}]
        assert len(contacts) <= 1
        if contacts:
            self.own.append("unanswered")
            self.letter = len(self.own) - 1
        elif letters:
            self.letter = None

    def _no_demand_out_of_place(self, line: Line, before: Case | None, decision: Decision, names: list[str]) -> None:
        demands = {"send_offer", "ask_capacity"} & set(names)
        case = decision.case
        if case.agreement is not None or case.phase in {"disputed", "with_a_person", "handed_over", "paid", "closed"}:
            assert not demands
        if case.phase not in {"agreed", "offered"}:
            assert "remind" not in names
        if before is not None and before.phase in {"disputed", "with_a_person", "handed_over"}:
            assert not demands or line["type"] in {"resolve", "resume", "agree", "items"}
        if case.claim_until is not None:
            assert not demands
        if line["type"] == "reply" and not line["authentic"]:
            assert not {"send_offer", "confirm_agreement", "ask_approval"} & set(names)

    def _approve(self, line: Line, decision: Decision) -> None:
        sent = [action.offer.hash for action in decision.actions if isinstance(action, SendOffer)]
        wanted = self.pending.get(line["approval"])
        if line["verdict"] == "amend":
            wanted = next(iter([*sent, self.pending.get(line["approval"])]))
        assert wanted is not None
        self.yes.setdefault(wanted, set()).add(line["by"])
        people = 2 if self._two_people(decision.case) else 1
        if len(self.yes[wanted]) >= people:
            self.approved.add(wanted)
        if line["verdict"] == "approve" and sent:
            assert sent == [wanted]

    def _two_people(self, case: Case) -> bool:
        above = self.policy.approval.two_people_if.principal_above
        return above is not None and case.principal > above

    def _judge_offer(self, line: Line, decision: Decision, action: SendOffer) -> None:
        case, offer = decision.case, action.offer
        self.rounds += 1
        assert self.rounds <= self.policy.offers.rounds_at_most
        assert len(offer.options) <= self.policy.offers.options_at_most
        assert case.phase == "offered"
        assert case.approval is None
        for option in offer.options:
            assert offer.valid_until <= option.pays[0].on
            self._judge_option(case, option)
            if self._needs_approval(case, option):
                assert offer.hash in self.approved, f"sent without approval: {option}"
            if option.terms.percent is not None and line["type"] != "ruling":
                lever = self.policy.levers.discount
                cap = lever.percent_at_most(self._age(case)) if lever else Decimal(0)
                assert option.terms.percent >= min(self.percent, cap)
        self.percent = max(self.percent, *(option.terms.percent or Decimal(0) for option in offer.options))

    def _judge_agreement(self, before: Case | None, decision: Decision, action: ConfirmAgreement) -> None:
        agreement, case = action.agreement, decision.case
        known = before.agreement if before is not None else None
        if known is not None and known.agreement.offer == agreement.offer:
            return
        if any(type(event).__name__ == "AgreementRestored" for event in decision.events):
            return
        standing = before.offer if before is not None else None
        if standing is None or standing.offer.id != agreement.offer:
            self._judge_option(case, agreement.option)
            assert not self._needs_approval(case, agreement.option)
        else:
            assert standing.over in {None, "lapsed"}
            assert agreement.option in standing.offer.options
            assert agreement.agreed_on <= standing.offer.valid_until

    def _judge_option(self, case: Case, option: Option) -> None:
        levers = self.policy.levers
        claim = case.claim
        due = claim.total
        days = [(pay.on - case.on).days for pay in option.pays]
        assert min(days) >= 0
        assert all(pay.amount > 0 for pay in option.pays)
        assert [pay.on for pay in option.pays] == sorted(pay.on for pay in option.pays)
        off = 0
        for kind in option.kinds:
            self._judge_gate(case, kind)
        if "discount" in option.kinds:
            assert levers.discount is not None
            assert option.terms.percent is not None
            assert option.terms.percent <= levers.discount.percent_at_most(self._age(case))
            assert days[-1] <= levers.discount.pay_within_days
            off = int((Decimal(claim.principal) * option.terms.percent / 100).quantize(Decimal(1), "ROUND_HALF_UP"))
            assert option.terms.settle_for == option.total
        waived = due - off - option.total
        if "waiver" in option.kinds:
            assert levers.penalty_waiver is not None
            assert 0 < waived <= claim.charges * levers.penalty_waiver.percent_at_most / 100
            assert days[-1] <= levers.penalty_waiver.pay_within_days
        else:
            assert waived == 0
        if "new_due_date" in option.kinds:
            assert levers.new_due_date is not None
            assert days[-1] <= levers.new_due_date.days_from_today_at_most
        if "method" in option.kinds:
            assert levers.payment_method is not None
            assert option.terms.method in levers.payment_method.allowed
        if "instalments" in option.kinds:
            self._judge_plan(case, option, days)
        if option.kind in {"full_payment", "method"}:
            assert days[-1] <= self.policy.offers.full_payment_within_days

    def _judge_plan(self, case: Case, option: Option, days: list[int]) -> None:
        lever = self.policy.levers.instalments
        assert lever is not None
        terms = option.terms
        parts = option.pays[1:] if terms.down_payment else option.pays
        assert len(parts) == terms.count
        assert len(parts) <= lever.count_at_most
        assert terms.frequency in lever.every
        assert min(part.amount for part in parts) >= lever.each_at_least
        assert days[-1] <= lever.within_days
        assert (terms.down_payment or 0) * 100 >= lever.down_payment.percent_at_least * case.claim.principal
        if terms.down_payment:
            assert days[0] <= lever.down_payment.within_days
        assert max(part.amount for part in parts) - min(part.amount for part in parts) < len(parts)

    def _judge_gate(self, case: Case, kind: str) -> None:
        names = {"waiver": "penalty_waiver", "method": "payment_method"}
        if kind == "full_payment":
            return
        lever = getattr(self.policy.levers, names.get(kind, kind))
        assert lever is not None
        assert self._holds(lever.only_if, case)
        budget = self.policy.exceptions
        if kind != "method" and budget.per_debtor_at_most is not None:
            recent = [day for day in self.exceptions if 0 <= (case.on - day).days <= budget.within_days]
            assert len(recent) + 1 <= budget.per_debtor_at_most

    def _holds(self, gate: Preconditions, case: Case) -> bool:
        arrived = [state for state in self.own if state != "void"]
        contacts = len(self.past) + len(arrived)
        unanswered = self.past.count(False) + arrived.count("unanswered")
        return (
            contacts >= (gate.contacts_at_least or 0)
            and unanswered >= (gate.unanswered_contacts_at_least or 0)
            and case.principal >= (gate.principal_at_least or 0)
            and (self.hardship or not gate.says_hardship)
            and (self.asks or not gate.asks_for_instalments)
            and (not gate.any_of or any(self._holds(one, case) for one in gate.any_of))
        )

    def _needs_approval(self, case: Case, option: Option) -> bool:
        names = {"waiver": "penalty_waiver", "method": "payment_method"}
        kinds = [kind for kind in option.kinds if kind != "full_payment"]
        found = [getattr(self.policy.levers, names.get(kind, kind)).approval_if for kind in kinds]
        if set(kinds) - {"method"}:
            found.append(self.policy.approval.triggers)
        return any(self._triggers(trigger, case, option) for trigger in found)

    def _triggers(self, trigger: ApprovalTriggers, case: Case, option: Option) -> bool:
        terms = option.terms
        down = Decimal(terms.down_payment or 0) * 100
        least = trigger.down_payment_below
        return (
            trigger.always
            or (trigger.percent_above is not None and (terms.percent or 0) > trigger.percent_above)
            or (trigger.days_above is not None and (option.pays[-1].on - case.on).days > trigger.days_above)
            or (trigger.count_above is not None and (terms.count or 0) > trigger.count_above)
            or (least is not None and "instalments" in option.kinds and down < least * case.claim.principal)
            or (trigger.principal_above is not None and case.principal > trigger.principal_above)
            or (trigger.cost_above is not None and option.concession > trigger.cost_above)
        )

    def _age(self, case: Case) -> int:
        return max(0, *((case.on - item.due).days for item in case.items if item.outstanding > 0), 0)


def days_until(case: Case, day: int) -> int:
    return max(day, (case.look_again_on - START).days) if case.look_again_on else day


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(policies, openings(), st.data())
def test_whatever_arrives_the_limits_hold_and_silence_ends_the_case(
    policy: Policy, opening: Line, data: st.DataObject
) -> None:
    referee = Referee(
        policy,
        [contact["answered"] for contact in opening["contacts"]],
        exceptions=[datetime.date.fromisoformat(day) for day in opening["debtor"]["exceptions"]],
    )
    case: Case | None = None
    events: list[Event] = []
    line, day = opening, 0
    for _ in range(data.draw(st.integers(1, 18))):
        incoming = incoming_from_json(line)
        assert incoming_from_json(json.loads(json.dumps(incoming_to_json(incoming)))) == incoming
        try:
            decision = decide(case, incoming, policy)
        except FieldError:
            assert line["type"] in {"ruling", "agree"}
        else:
            if case is not None:
                referee.before(line, case)
            referee.after(line, case, decision)
            events += decision.events
            case = decision.case
        assert case is not None
        if case.is_finished:
            break
        to_look = data.draw(st.booleans())
        day = days_until(case, day) if to_look else day + data.draw(st.sampled_from([0, 0, 1, 3, 8]))
        line = {"case": "C", "on": on(day), "type": "day"} if to_look else data.draw(lines(case, day))
    assert case is not None
    assert replay(event_from_json(json.loads(json.dumps(event_to_json(event)))) for event in events) == case
    _let_silence_end_it(case, policy, referee)


def _let_silence_end_it(case: Case, policy: Policy, referee: Referee) -> None:
    for _ in range(80):
        if case.look_again_on is None:
            assert case.phase in {"with_a_person", "handed_over", "disputed", "paid", "closed"}
            return
        assert case.look_again_on > case.on
        line = {"case": "C", "on": case.look_again_on.isoformat(), "type": "day"}
        decision = decide(case, incoming_from_json(line), policy)
        referee.after(line, case, decision)
        case = decision.case
    raise AssertionError("silence does not end the case")
