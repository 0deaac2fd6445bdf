"""Figures of the cut by layout, language and quirk: `python -m tests.mail.measure [THIN]`."""

import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable

from mail.reply import read_reply
from tests.mail.corpus import Outcome, Sample, compared, samples


def main() -> None:
    """Print the shares of mails with nothing lost, and with nothing lost and nothing leaked, and the speed."""
    corpus = list(samples(thin=int(sys.argv[1]) if len(sys.argv) > 1 else 11))
    began = time.perf_counter()
    texts = [read_reply(sample.raw).text for sample in corpus]
    seconds = time.perf_counter() - began
    outcomes = [compared(sample, text) for sample, text in zip(corpus, texts, strict=True)]
    kept = sum(not one.lost for one in outcomes)
    clean = sum(not one.lost and not one.leaked for one in outcomes)
    print(f"{len(outcomes)} mails, {len(outcomes) / seconds:.0f}/s")
    print(f"nothing lost {kept / len(outcomes):.2%}, nothing lost and nothing leaked {clean / len(outcomes):.2%}")
    table(outcomes, "layout", lambda sample: sample.layout)
    table(outcomes, "language", lambda sample: sample.language)
    table(outcomes, "quirk", lambda sample: sample.quirk)


def table(outcomes: list[Outcome], title: str, key: Callable[[Sample], str]) -> None:
    """Print one row a group, worst first."""
    groups: dict[str, Counter[str]] = defaultdict(Counter)
    for one in outcomes:
        found = groups[key(one.sample)]
        found["all"] += 1
        found["kept"] += not one.lost
        found["clean"] += not one.lost and not one.leaked
    print(f"\n{title:32} {'mails':>6} {'kept':>7} {'clean':>7}")
    for name, found in sorted(groups.items(), key=lambda item: item[1]["clean"] / item[1]["all"]):
        print(f"{name:32} {found['all']:6} {found['kept'] / found['all']:7.1%} {found['clean'] / found['all']:7.1%}")


if __name__ == "__main__":
    main()
