"""The sentences of a report are read back: every number in them is one of the JSON's, and says the same thing."""

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from string import Formatter
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from ipplan.api import Assessment, assess, load_plan, read_actuals
from ipplan.model.plan import DEFAULT_CUTS
from ipplan.progress.figure import Undefined
from ipplan.progress.next_year import next_year
from ipplan.render.report.story import story
from ipplan.render.report.summary import summary
from ipplan.render.report.tally import STAGES, Stage, tally
from ipplan.wording import Language, Said
from ipplan.wording.story import ADDED, CHANGED, MEAN, MOVED, NEXT, PROGRESS, STANDS, TOTALS
from tests.support.building import judge, observed

PARTS = {"STANDS": STANDS, "TOTALS": TOTALS, "ADDED": ADDED, "MEAN": MEAN, "CHANGED": CHANGED, "MOVED": MOVED,
         "PROGRESS": PROGRESS, "NEXT": NEXT}  # fmt: skip
SENTENCES = {f"{name}.{key}": said for name, part in PARTS.items() for key, said in part.items()}
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
    template = said.of(language)
    template = template[:1].upper() + template[1:]
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


def numbers_of(entry: dict[str, Any], key: str, as_of: int) -> Iterator[tuple[str, object, bool]]:
    """What the details of sentences are called, the JSON's figure, and whether it is said in per cent."""
    actual, target, outlook = entry["actual"] or {}, entry["target"], entry["outlook"] or {}
    bound = next((v for k, v in target.items() if k in BOUNDS), None)
    growing = key.split(".", maxsplit=1)[0] in {"MEAN", "CHANGED"}
    yield "actual", abs(actual["value"]) if actual and growing else actual.get("value"), False
    yield "bound", abs(bound) if bound is not None and growing else bound, False
    yield "gap", None if entry["gap"] is None else abs(entry["gap"]), False
    yield "beyond", None if entry["gap"] is None else abs(entry["gap"]), False
    yield "expected", entry["expected"], False
    yield "deviation", None if entry["deviation"] is None else abs(entry["deviation"]), False
    kind = "step" if entry["path"] == "linear" else "cagr"
    for name in ("required", "observed", "remaining"):
        figure = entry[f"{name}_{kind}"]
        yield name, None if figure is None else abs(figure), kind == "cagr"
    left = entry["remaining_cagr"]
    yield "growth", None if left is None or key.endswith("own") else abs(left), True
    if actual and bound:
        yield "share", actual["value"] / bound, True
    if entry["gap"] is not None and target["year"] > as_of:
        yield "each", entry["gap"] / (target["year"] - as_of), False
    yield "completion", entry["completion"], True
    for name in ("central", "low", "high"):
        yield name, outlook.get(name), False
    yield "level", outlook.get("level"), True
    yield "target_year", target["year"], False
    yield "year", actual.get("year"), False
    yield "when", actual.get("year"), False


BOUNDS = ("at_least", "more_than", "at_most", "less_than")
# Rounded to three digits, or to the side that suffices.
COARSE = {"central", "low", "high"}
UPWARD = {"stay", "back", "each"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(("plan", "year"), [("guangzhou", 2023), ("guangzhou", 2025), ("shantou", 2023)])
def test_every_number_is_that_of_the_json(
    plan: str, year: int, stage: Stage, language: Language, tmp_path: Path
) -> None:
    """Each sentence is one of the templates, and each of its numbers the figure that it is called after."""
    read = 0
    result = assessed(plan, year, tmp_path)
    for one in result.values():
        entry = one.to_dict()
        cuts = result.loaded.plan.assessment
        found = next_year(one.assessed.case, cuts)
        for sentence in story(one.assessed, cuts, stage, language, year):
            key, details = read_back(sentence, language)
            known = {k: (v, p) for k, v, p in numbers_of(entry, key, year)}
            if not isinstance(found, Undefined):
                known |= {
                    "next": (found.year, False),
                    "stay": (found.stay_on_track, False),
                    "back": (found.back_on_path, False),
                }
            for name, text in details.items():
                value, percent = known.get(name, (None, False))
                if value is None or isinstance(value, Undefined):
                    continue
                if name in COARSE:
                    assert close_to_three_digits(text, value), (sentence, name)
                else:
                    assert close(text, value, percent=percent, upward=name in UPWARD), (key, sentence, name, value)
                read += 1
    assert read > (30 if plan == "guangzhou" else 10)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("year", [2023, 2025])
def test_one_set_of_counts(stage: Stage, year: int, language: Language, tmp_path: Path) -> None:
    """Headline, lists, tally and JSON count the same."""
    result = assessed("guangzhou", year, tmp_path)
    counts = result.to_dict()["summary"]
    groups = tally(result.assessed, stage)
    headline = summary(result.assessed, stage, language)[0].text
    counted = headline.split("指标中" if language == "zh" else "table ")[-1]
    said = [int(text) for text in re.findall(r"(?<![\d.])\d+(?![\d.%年])", counted)]
    assert sum(map(len, groups.values())) == sum(counts.values())
    for held in groups.values():
        assert not held or len(held) in said, headline
    if stage != "final":
        assert len(groups["good"]) == counts["achieved"] + counts["ahead"] + counts["on_track"]
        assert len(groups["behind"]) == sum(counts[s] for s in ("lagging", "off_track", "reversing", "missed"))
    for point in summary(result.assessed, stage, language):
        assert all(item in point.text for item in point.items)


def test_each_stage_says_what_it_is_for(tmp_path: Path) -> None:
    """Annual: what was due, next year. Mid-term: at risk, the pace to come. Final: achieved or missed, by how much."""
    result = assessed("guangzhou", 2023, tmp_path)
    arbitration = result["ip-arbitration-cases"].assessed
    cuts = result.loaded.plan.assessment
    annual, midterm = (" ".join(story(arbitration, cuts, stage, "en", 2023)) for stage in ("annual", "mid-term"))
    assert "Reckoned by equal rates, 2023 should have brought 16" in annual
    assert "In 2024 it takes at least" in annual
    assert "2024 and 2025 must bring +15.47% a year (+6.6% a year so far)" not in annual
    assert "2024 and 2025 must bring +15.47% a year (+6.6% a year so far)" in midterm
    risk = next(point for point in summary(result.assessed, "mid-term", "en") if "at risk" in point.text)
    assert "IP arbitration cases (+6.6% a year so far, +15.47% a year needed)" in risk.items
    ended = assessed("guangzhou", 2025, tmp_path)
    final = story(ended["ip-arbitration-cases"].assessed, cuts, "final", "en", 2025)
    assert final[0] == "It was 168 cases in 2025: the target (at least 200 cases) was missed by 32 cases."
    achieved = story(ended["ip-protection-satisfaction"].assessed, cuts, "final", "zh", 2025)
    assert achieved[0] == "2025年为83.4分，实现规划值（不低于83分），超出0.4分。"


def test_what_next_year_needs_is_rounded_to_the_side_that_suffices(tmp_path: Path) -> None:
    """A bound that is said is never easier than the one that was worked out."""
    result = assessed("guangzhou", 2023, tmp_path)
    cuts = result.loaded.plan.assessment
    for one in result.values():
        found = next_year(one.assessed.case, cuts)
        if isinstance(found, Undefined) or isinstance(found.stay_on_track, Undefined):
            continue
        for sentence in story(one.assessed, cuts, "annual", "en", 2023):
            _, details = read_back(sentence, "en")
            if "stay" in details:
                assert number(details["stay"]) >= found.stay_on_track


def said(
    values: Any, stage: Stage = "annual", language: Language = "zh", as_of: int | None = None, **fields: Any
) -> str:
    """What a report says of one indicator."""
    given = {"target": {"at_least": 30}, **fields}
    one = judge(values, as_of=as_of, **given)
    return "".join(story(one, DEFAULT_CUTS, stage, language, as_of))


def inexact(value: int, written: str, precision: Any, year: int = 2023) -> list[Any]:
    """An observation that is not exact."""
    return [o._replace(as_written=written, precision=precision) for o in observed({year: value})]


TRUE: list[tuple[str, dict[str, Any], list[str], list[str]]] = [
    (
        "a period total",
        {
            "values": {2021: 2, 2022: 4, 2023: 6.1},
            "as_of": 2023,
            "measure": "period_total",
            "unit": "亿元",
            "target": {"at_least": 8},
        },
        ["2021—2023年累计6.1亿元，完成5年目标（不低于8亿元）的76.2%", "2024、2025年还需1.9亿元以上"],
        ["2023年为6.1亿元", "即可"],
    ),
    (
        "additions on a stock",
        {
            "values": {2023: 6},
            "as_of": 2023,
            "measure": "increase",
            "unit": "家",
            "baseline": 87,
            "target": {"at_least": 10},
        },
        ["累计新增6家", "存量由2020年的87家变为93家", "2024、2025年还须新增4家以上"],
        ["2023年为6家"],
    ),
    (
        "mean growth",
        {
            "values": {2022: 4.8, 2023: 4},
            "as_of": 2023,
            "measure": "average_growth",
            "unit": "%",
            "target": {"at_least": 6},
        },
        ["2020年以来年均增长4%", "2023年当年增长2.4", "2024、2025年须年均增长9.0"],
        ["不低于5.6"],
    ),
    (
        "reversing",
        {"values": {2023: 18}, "as_of": 2023, "baseline": 20},
        ["2024年须回升到"],
        ["即可保持", "保持符合预期"],
    ),
    (
        "undetermined says nothing of next year",
        {"values": {2023: 18}, "as_of": 2023},
        ["暂不能判定"],
        ["2024年", "即可"],
    ),
    (
        "a cap asks for no more, and what is over it is not behind",
        {
            "values": {2021: 90, 2022: 190, 2023: 310},
            "as_of": 2023,
            "measure": "period_total",
            "unit": "公顷",
            "target": {"at_most": 500},
        },
        ["到2023年应控制在300公顷以内，实际多10公顷"],
        ["落后", "领先"],
    ),
    (
        "beyond a band nothing was asked for",
        {"values": {2023: 34}, "as_of": 2023, "baseline": 10, "path": "linear", "target": {"between": [20, 30]}},
        ["在2025年规划的区间（20件至30件）之外，差4件"],
        ["时序进度", "实际落后"],
    ),
    (
        "a commitment kept",
        {"values": {2021: 11, 2022: 12, 2023: 13}, "as_of": 2023, "baseline": 10, "target": "grow"},
        ["比2020年的10件增加3件，朝承诺方向变化", "2021年11件、2022年12件、2023年13件"],
        ["即可保持"],
    ),
    (
        "a commitment unmoved",
        {"values": {2023: 10}, "as_of": 2023, "baseline": 10, "target": "grow"},
        ["持平"],
        ["朝承诺方向"],
    ),
    (
        "a commitment broken",
        {"values": {2023: 9}, "as_of": 2023, "baseline": 10, "target": "grow"},
        ["与承诺方向相反"],
        [],
    ),
    (
        "a hold that is not kept",
        {"values": {2023: 45}, "as_of": 2023, "baseline": 47, "unit": "人", "target": {"at_least": 47}, "hold": True},
        ["须恢复到47人以上"],
        ["须保持"],
    ),
    (
        "a hold that is kept",
        {"values": {2023: 48}, "as_of": 2023, "baseline": 47, "unit": "人", "target": {"at_least": 47}, "hold": True},
        ["须保持在47人以上"],
        ["恢复"],
    ),
    (
        "a late value demands nothing of a year that is over",
        {"values": {2022: 22}, "as_of": 2024, "baseline": 20},
        ["这是2022年的数据，2024年的尚未报来"],
        ["2023年须", "2024年须", "2023年不低于"],
    ),
    (
        "a falling target",
        {
            "values": {2023: 17.5},
            "as_of": 2023,
            "baseline": 20,
            "unit": "个月",
            "path": "linear",
            "target": {"at_most": 15},
            "stage": "mid-term",
        },
        ["须年均缩短1.25个月（至今年均缩短0.83"],
        ["增量", "-"],
    ),
    (
        "a change",
        {"values": {2023: -4.87}, "as_of": 2023, "measure": "relative_change", "unit": "%", "target": {"at_most": -17}},
        ["2023年比2020年下降4.87%，规划目标为下降17%以上", "2024、2025年须年均下降6.5"],
        ["-"],
    ),
    (
        "a target year after the report's",
        {
            "values": {2025: 10.9},
            "as_of": 2025,
            "stage": "final",
            "baseline": 12,
            "unit": "%",
            "path": "linear",
            "target": {"less_than": 5},
            "target_year": 2035,
        },
        ["目标年为2035年，尚未到期"],
        ["实现规划值", "未实现"],
    ),
    (
        "more than 600 million, verbatim",
        {
            "values": inexact(600_000_000, "突破6亿", "above"),
            "as_of": 2023,
            "unit": "元",
            "baseline": 100_000_000,
            "target": {"at_least": 800_000_000},
        },
        ["突破6亿元", "还差不到2亿元"],
        ["为6亿元"],
    ),
    (
        "nearly 3500, verbatim",
        {
            "values": inexact(3500, "近3500", "below"),
            "as_of": 2023,
            "unit": "家",
            "baseline": 3000,
            "target": {"at_least": 3600},
        },
        ["近3500家", "还差100家以上"],
        ["为3500家", "为3,500家"],
    ),
    (
        "no words of a plan that it does not say",
        {"values": {2023: 26}, "as_of": 2023, "baseline": 20},
        ["按等比测算的时序进度", "测算所需年均"],
        ["规划要求的年均增速", "规划路径"],
    ),
]


@pytest.mark.parametrize(("fields", "true", "false"), [case[1:] for case in TRUE], ids=[case[0] for case in TRUE])
def test_sentences_that_cannot_lie(fields: dict[str, Any], true: list[str], false: list[str]) -> None:
    """Each case says what is so, and none of what is not."""
    given = dict(fields)
    text = said(given.pop("values"), given.pop("stage", "annual"), "zh", given.pop("as_of"), **given)
    assert [part for part in true if part not in text] == [], text
    assert [part for part in false if part in text] == [], text


MEASURES = ("level", "period_total", "increase", "relative_change", "average_growth")
DEMAND = re.compile(
    r"(?<!\d)(20\d\d)(?:年|、20\d\d年|—20\d\d年)?(?:须|不低于|不高于|还需|还须)|(?:In|and) (20\d\d),? (?:it takes|at least)"  # noqa: E501
)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(MEASURES),
    st.sampled_from([{"at_least": 30}, {"at_most": 15}, {"more_than": 30}, {"less_than": 15}, "grow", "decline"]),
    st.sampled_from([None, 10, 20, 40]),
    st.sampled_from([{}, {2022: 22}, {2023: 22}, {2021: 25, 2022: 24, 2023: 26}, {2025: 31}, {2023: 12}, {2023: 20}]),
    st.sampled_from([2023, 2024, 2025]),
    st.sampled_from(STAGES),
    st.sampled_from(["exact", "about", "above", "below"]),
    st.booleans(),
)
def test_meaning_over_every_combination(  # noqa: PLR0913, PLR0917
    measure: str,
    target: Any,
    baseline: int | None,
    values: dict[int, int],
    as_of: int,
    stage: Stage,
    precision: Any,
    linear: bool,  # noqa: FBT001
) -> None:
    """No sentence names a year that is over as a demand; "keep" stands only where on track; no value of data is missing."""  # noqa: E501
    fields: dict[str, Any] = {"measure": measure, "target": target, "unit": "%", "baseline": baseline}
    if linear and measure == "level":
        fields["path"] = "linear"
    observations = [o._replace(precision=precision, as_written=str(o.value)) for o in observed(values)]
    try:
        one = judge(observations, as_of=as_of, **fields)
    except ValidationError:
        return
    for language in LANGUAGES:
        sentences = story(one, DEFAULT_CUTS, stage, language, as_of)
        assert sentences
        for sentence in sentences:
            assert "{" not in sentence
            read_back(sentence, language)
            for found in DEMAND.findall(sentence):
                years = [int(year) for year in found if year]
                assert all(year > as_of for year in years), sentence
            if "即可保持" in sentence or "keeps it on track" in sentence:
                assert one.status in {"on_track", "ahead"}
            if "未实现" in sentence or "was missed" in sentence:
                assert one.status == "missed"
