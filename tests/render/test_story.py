"""The sentences of a report are read back: every number in them is one of the JSON's, and says the same thing."""

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from string import Formatter
from typing import Any, get_args

import pytest

from ipplan.api import Assessment, assess, load_plan, read_actuals
from ipplan.progress.figure import Undefined
from ipplan.progress.next_year import next_year
from ipplan.render.report.story import STAGES, Stage, story
from ipplan.render.report.summary import GOOD, summary
from ipplan.wording import Language, Said
from ipplan.wording.story import LEAD, NEXT, PROGRESS, STANDS

SENTENCES = {f"{name}.{key}": said for name, part in (("STANDS", STANDS), ("PROGRESS", PROGRESS), ("NEXT", NEXT))
             for key, said in part.items()}  # fmt: skip
LANGUAGES: tuple[Language, ...] = get_args(Language)
SCALES = {"万": 10**4, "亿": 10**8, "M": 10**6, "bn": 10**9}
NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
SHANTOU = """indicator,year,value
valid-invention-patents,2021,3100
valid-invention-patents,2022,3290
valid-invention-patents,2023,3350
invention-patents-per-10k,2023,7
ip-pledge-financing-total,2021,150000000
ip-pledge-financing-total,2022,310000000
ip-pledge-financing-total,2023,455500000
national-provincial-ip-enterprises,2023,4
municipal-ip-enterprises,2023,30
patent-attorneys,2023,45
registered-trademarks,2023,350000
"""


def assessed(plan: str, year: int, folder: Path) -> Assessment:
    """A plan with actuals that reach as many rules as can be."""
    loaded = load_plan(plan)
    file = Path("examples/guangzhou-2021-2025.csv")
    if plan == "shantou":
        file = folder / "shantou.csv"
        file.write_text(SHANTOU)
    return assess(loaded, read_actuals(file, loaded), as_of=year)


def pattern(said: Said, language: Language) -> re.Pattern[str]:
    """The template turned round: a sentence in, the details out."""
    template = said.zh if language == "zh" else said.en
    seen: set[str] = set()
    parts = []
    for text, name, spec, _ in Formatter().parse(template):
        parts.append(re.escape(text))
        if name and "|" in (spec or ""):
            parts.append(rf"(?P<{name}>\d+) (?:{spec})")
        elif name:
            parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>.+?)")
            seen.add(name)
    return re.compile("".join(parts))


def read_back(sentence: str, language: Language) -> tuple[str, dict[str, str]]:
    """The rule that a sentence was made by, and its details; of several that fit, the one with the longest text."""
    fits = [
        (sum(map(len, found.groups())), key, found.groupdict())
        for key, said in SENTENCES.items()
        if (found := pattern(said, language).fullmatch(sentence))
    ]
    assert fits, sentence
    _, key, details = min(fits, key=lambda fit: fit[0])
    return key, details


def number(text: str) -> Decimal:
    """The number that a text says, its size and its per cent sign minded."""
    (digits,) = NUMBER.findall(text)
    rest = text.split(digits, 1)[1].strip()
    scale = next((size for unit, size in SCALES.items() if re.match(rf"{unit}(?![a-z])", rest)), 1)
    return Decimal(digits.replace(",", "")) * scale


def close(text: str, value: object, *, percent: bool = False, upward: bool = False) -> bool:
    """Whether a text says a value, but for half of its last digit; what is rounded `upward`, for all of it."""
    expected = float(value) * (100 if percent else 1)  # type: ignore[arg-type]
    (digits,) = NUMBER.findall(text)
    scale = float(number(text)) / float(digits.replace(",", "")) if float(digits.replace(",", "")) else 1
    last = 10.0 ** -len(digits.partition(".")[2]) * scale
    return abs(float(number(text)) - expected) <= last * (1 if upward else 0.5) + abs(expected) * 1e-9


def close_to_three_digits(text: str, value: object) -> bool:
    """Whether a text says a value of the outlook: to three digits at most, or no chance but for one in a hundred."""
    if text in {"<1%", ">99%"}:
        return float(value) < 0.005 if text == "<1%" else float(value) > 0.995  # type: ignore[arg-type]
    return close(text, value) or abs(float(number(text)) / float(value) - 1) <= 0.005  # type: ignore[arg-type]


def numbers_of(entry: dict[str, Any], one: Any) -> Iterator[tuple[str, object, bool]]:
    """What the details of sentences are called, the JSON's figure, and whether it is said in per cent."""
    actual, target, outlook = entry["actual"] or {}, entry["target"], entry["outlook"] or {}
    yield "actual", actual.get("value"), False
    yield "bound", next((v for k, v in target.items() if k != "year"), None), False
    yield "gap", entry["gap"], False
    yield "beyond", None if entry["gap"] is None else -entry["gap"], False
    yield "expected", entry["expected"], False
    yield "deviation", None if entry["deviation"] is None else abs(entry["deviation"]), False
    for name in ("required", "observed", "remaining"):
        yield f"{name}_cagr", entry[f"{name}_cagr"], True
        yield f"{name}_step", entry[f"{name}_step"], False
    yield "completion", entry["completion"], True
    for name in ("central", "low", "high"):
        yield name, outlook.get(name), False
    yield "probability", outlook.get("probability"), True
    yield "level", outlook.get("level"), True
    yield "target_year", target["year"], False
    yield "year", actual.get("year"), False
    yield "when", actual.get("year"), False
    if not isinstance(one, Undefined):
        yield "next", one.year, False
        yield "stay", None if isinstance(one.stay_on_track, Undefined) else one.stay_on_track, False
        yield "back", None if isinstance(one.back_on_path, Undefined) else one.back_on_path, False


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(("plan", "year"), [("guangzhou", 2023), ("guangzhou", 2025), ("shantou", 2023)])
def test_every_number_is_that_of_the_json(
    plan: str, year: int, stage: Stage, language: Language, tmp_path: Path
) -> None:
    """Each sentence is one of the templates, and each of its numbers the figure that it is called after."""
    read = 0
    result = assessed(plan, year, tmp_path)
    for one in result:
        entry = one.to_dict()
        cuts = result.loaded.plan.assessment
        known = {k: (v, p) for k, v, p in numbers_of(entry, next_year(one.assessed.case, cuts))}
        for sentence in story(one.assessed, cuts, stage, language):
            key, details = read_back(sentence, language)
            for name, text in details.items():
                if name in known:
                    value, percent = known[name]
                    upward = name in {"stay", "back"}
                    foreseen = name in {"central", "low", "high"} or text in {"<1%", ">99%"}
                    right = close_to_three_digits(text, value) if foreseen else None
                    assert right or close(text, value, percent=percent, upward=upward), (key, sentence, name, value)
                    read += 1
            if "change" in details and key.startswith("NEXT"):
                kind = "cagr" if "rate" in key else "step"
                change = abs(entry[f"remaining_{kind}"] - entry[f"observed_{kind}"])
                assert close(details["change"], change, percent=kind == "cagr"), sentence
    assert read > (30 if plan == "guangzhou" else 10)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("year", [2023, 2025])
def test_the_summary_counts_what_the_json_counts(stage: Stage, year: int, language: Language, tmp_path: Path) -> None:
    """The numbers of the first sentence are sums of the JSON's summary."""
    result = assessed("guangzhou", year, tmp_path)
    document = result.to_dict()
    points = summary(result.assessed, stage, language)
    details = next(
        found.groupdict()
        for key, said in LEAD.items()
        if key.startswith("headline") and (found := pattern(said, language).fullmatch(points[0].text))
    )
    counts = document["summary"]
    assert int(details["count"]) == sum(counts.values())
    assert int(details["good"]) == sum(counts[status] for status in GOOD)
    assert int(details["behind"]) == sum(counts[s] for s in ("lagging", "off_track", "reversing", "missed"))
    assert int(details.get("unknown", 0)) == counts["undetermined"] + counts["no_data"]
    assert int(details["as_of"]) == year
    for point in points:
        assert all(item in point.text for item in point.items)


def test_each_stage_says_what_it_is_for(tmp_path: Path) -> None:
    """Annual: promised, next year. Mid-term: at risk, the change of pace. Final: achieved or missed, by how much."""
    result = assessed("guangzhou", 2023, tmp_path)
    arbitration = result["ip-arbitration-cases"].assessed
    cuts = result.loaded.plan.assessment
    annual, midterm = (" ".join(story(arbitration, cuts, stage, "en")) for stage in ("annual", "mid-term"))
    assert "The path foresees 162.5 cases for 2023; the actual is 12.48 cases behind it." in annual
    assert "In 2024 it takes at least 177.5 cases to be on track, and at least 180.3 cases" in annual
    assert "8.87 percentage points more than so far (6.60%)" not in annual
    assert "Up to 2025 it takes growth of 15.47% a year, 8.87 percentage points more than so far (6.60%)." in midterm
    risk = next(point for point in summary(result.assessed, "mid-term", "en") if "at risk" in point.text)
    assert "IP arbitration cases (growth a year must go from 6.60% to 15.47%)" in risk.items
    ended = assessed("guangzhou", 2025, tmp_path)
    final = story(ended["ip-arbitration-cases"].assessed, cuts, "final", "en")
    assert final[0] == "In 2025 it was 168 cases: the target (at least 200 cases) was missed by 32 cases."
    achieved = story(ended["ip-protection-satisfaction"].assessed, cuts, "final", "zh")
    assert achieved[0] == "2025年为83.4分，实现目标（不低于83分），超出0.4分。"


def test_what_next_year_needs_is_rounded_to_the_side_that_suffices(tmp_path: Path) -> None:
    """A bound that is said is never easier than the one that was worked out."""
    result = assessed("guangzhou", 2023, tmp_path)
    cuts = result.loaded.plan.assessment
    for one in result:
        found = next_year(one.assessed.case, cuts)
        if isinstance(found, Undefined) or isinstance(found.stay_on_track, Undefined):
            continue
        for sentence in story(one.assessed, cuts, "annual", "en"):
            _, details = read_back(sentence, "en")
            if "stay" in details:
                assert number(details["stay"]) >= found.stay_on_track
