"""Measure what `ipplan init --from` reads of the two plans' own documents, against the plan files that ship.

    python benchmarks/documents.py [FOLDER]      the folder with guangzhou.txt and shantou.txt

Each document is drafted with no plan known. A field is right, to be decided (a DECIDE stands beside it), missing, or
wrong: a value that differs and asks nobody.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from ipplan.drafting.documents.open import open_document
from ipplan.drafting.draft import DraftIndicator, Field, Text
from ipplan.drafting.drafts import drafts
from ipplan.drafting.prose import Prose
from ipplan.drafting.tables import indicator_tables

ROOT = Path(__file__).parent.parent
FOLDER = ROOT.parent / "shared" / "sources"
BOUNDS = ("at_least", "more_than", "at_most", "less_than")


class Compared(NamedTuple):
    """One field of one row: what the plan file has, what was drafted, and the outcome."""

    row: int
    field: str
    truth: Any
    drafted: Any
    outcome: str


def compared(name: str, folder: Path = FOLDER) -> Iterator[Compared]:
    """Compare every field of the table's rows of one document."""
    document, problems = open_document(str(folder / f"{name}.txt"))
    if document is None:
        raise SystemExit(f"{problems}")
    made = drafts(indicator_tables(document)[0], (), Prose(document))
    plan = yaml.safe_load((ROOT / "plans" / f"{name}.yaml").read_text(encoding="utf-8"))
    rows = [one for one in plan["indicators"] if one.get("group") != "narrative"]
    for number, (truth, draft) in enumerate(zip(rows, made.indicators, strict=False), 1):
        yield from _row(number, truth, draft)


def _row(number: int, truth: dict[str, Any], draft: DraftIndicator) -> Iterator[Compared]:
    bound = next(kind for kind in BOUNDS if kind in truth["target"])
    target = truth["target"][bound]
    target_section = target.get("source", {}).get("section") if isinstance(target, dict) else None
    own: Any = draft.field("target").value
    own_bound = next(iter(own)) if isinstance(own, dict) else own
    own_target = own.get(own_bound) if isinstance(own, dict) else None
    source: Any = draft.field("source").value or {}
    own_section = own_target.get("source", {}).get("section") if isinstance(own_target, dict) else None
    for field, wanted, found, decided in (
        ("name", truth["name"]["zh"], _zh(draft.field("name").value), draft.field("name")),
        ("unit", _zh(truth["unit"]), _zh(draft.field("unit").value), draft.field("unit")),
        ("target", _number(target), _number(own_target), draft.field("target")),
        ("bound", bound, own_bound, draft.field("target")),
        ("measure", truth.get("measure", "level"), draft.field("measure").value, draft.field("measure")),
        (
            "data source",
            _zh(truth.get("data_source")),
            _zh(draft.field("data_source").value),
            draft.field("data_source"),
        ),
        ("section", truth["source"]["section"], source.get("section"), draft.field("source")),
        ("section of the target", target_section, own_section or source.get("section"), draft.field("target")),
    ):
        if wanted is not None:
            yield Compared(number, field, wanted, found, _outcome(wanted, found, decided))
    baseline = draft.field("baseline")
    if baseline.value is not None:
        wanted = _number(truth["baseline"]) if "baseline" in truth else None
        yield Compared(number, "baseline", wanted, baseline.value, _outcome(wanted, _number(baseline.value), baseline))
    definition = draft.field("definition")
    if definition.value is not None:
        likeness = _likeness(_zh(truth["definition"]), _zh(definition.value))
        yield Compared(number, "definition", None, f"{likeness:.0%} alike", "right" if likeness > 0.3 else "wrong")  # noqa: PLR2004


def _outcome(wanted: Any, found: Any, field: Field) -> str:
    if wanted == found:
        return "right"
    if field.why is not None and field.why.decide:
        return "to be decided"
    return "missing" if found is None else "wrong"


def _zh(value: Any) -> Any:
    if isinstance(value, Text):
        return value.zh or value.en
    return value.get("zh") if isinstance(value, dict) else value


def _number(value: Any) -> Decimal | None:
    number = value.get("value") if isinstance(value, dict) else value
    return None if number is None else Decimal(str(number))


def _likeness(one: str, other: str) -> float:
    pairs = {one[i : i + 2] for i in range(len(one) - 1)}
    return sum(pair in other for pair in pairs) / len(pairs)


def main() -> None:
    """Print the counts, and every field that is not right."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    for name in ("guangzhou", "shantou"):
        found = list(compared(name, folder))
        counts = Counter(one.outcome for one in found)
        print(
            f"{name}: {counts['right']} of {len(found)} fields right ({counts['right'] / len(found):.1%});",
            dict(counts),
        )
        for one in found:
            if one.outcome != "right":
                print(f"  row {one.row} {one.field}: {one.truth!r}, drafted {one.drafted!r}: {one.outcome}")


if __name__ == "__main__":
    main()
