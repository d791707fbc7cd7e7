"""The figures of the two plans that ship, held against a list typed from the documents' own tables and prose."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

PLANS = Path(__file__).parents[2] / "plans"
BUREAU = "市市场监管局（知识产权局）"
OFFICE = "市知识产权局"
BOUNDS = {"at_least", "more_than", "at_most", "less_than"}


class Row(NamedTuple):
    """One indicator as the document has it; `at` is the section that a number stands in, where not the table's."""

    id: str
    name: str
    unit: str
    measure: str
    path: str | None
    timing: str
    baseline: float | None
    bound: str
    target: float | None
    source: str | None = None
    baseline_at: str | None = None
    target_at: str | None = None
    hold: bool = False


STOCK = ("level", "geometric", "end_of_period")
YEARLY = ("level", "geometric", "over_period")
SHARE = ("level", "linear", "over_period")
GROWTH = ("average_growth", None, "over_period")
ADDED = ("increase", None, "end_of_period")
TOTAL = ("period_total", None, "over_period")
MAIN = "二（三）"

GUANGZHOU = (
    Row("high-value-patents-per-10k", "每万人口高价值发明专利拥有量", "件", *STOCK, 20, "at_least", 30, BUREAU),
    Row("overseas-patent-grants", "海外发明专利授权量", "件", *YEARLY, 3100, "at_least", 5000, BUREAU),
    Row(
        "ip-pledge-registrations-growth", "知识产权质押融资登记项目数年均增长率", "%", *GROWTH,
        None, "at_least", 6, BUREAU, None, MAIN,
    ),
    Row(
        "ip-pledge-financing-growth", "知识产权质押融资登记金额年均增长率", "%", *GROWTH,
        None, "at_least", 6, BUREAU, None, MAIN,
    ),
    Row(
        "patent-intensive-industries-gdp-share", "专利密集型产业增加值占GDP比重", "%", *SHARE,
        None, "at_least", 13, "市统计局",
    ),
    Row("copyright-industries-gdp-share", "版权产业增加值占GDP比重", "%", *SHARE, 9.85, "at_least", 10, "市版权局"),
    Row(
        "ip-information-service-points", "知识产权信息公共服务网点", "个", *STOCK,
        None, "at_least", 15, BUREAU, None, MAIN,
    ),
    Row("ip-service-agencies", "知识产权服务机构", "家", *STOCK, 3000, "at_least", 3500, BUREAU),
    Row(
        "ip-rights-aid-and-mediation-cases", "知识产权维权援助和调解办案量", "件", *YEARLY,
        None, "at_least", 1500, BUREAU,
    ),
    Row("ip-arbitration-cases", "知识产权仲裁案件数", "件", *YEARLY, None, "at_least", 200, "广州仲裁委员会"),
    Row("ip-protection-satisfaction", "知识产权保护社会满意度", "分", *SHARE, 80, "at_least", 83, "第三方机构"),
)  # fmt: skip

KEEP_GROWING = (
    ("valid-invention-patents", "有效发明专利量", "件", 71000),
    ("registered-trademarks", "有效商标注册量", "件", 1514000),
    ("works-registered", "作品著作权登记量", "件", 456000),
    ("madrid-registrations", "马德里国际注册商标量", "件", 1713),
    ("geographical-indication-trademarks", "地理标志商标数量", "件", 12),
    ("geographical-indication-products", "地理标志保护产品数量", "件", 11),
    ("chinese-patent-awards", "中国专利奖获奖数量", "项", 248),
    ("guangdong-patent-awards", "广东专利奖获奖数量", "项", 138),
)
ADD_A_BATCH = (
    ("national-model-ip-enterprises", "国家知识产权示范优势企业", "家", 171),
    ("provincial-model-ip-enterprises", "省级知识产权示范企业", "家", 269),
    ("ip-management-certified-organisations", "知识产权管理体系贯标认证企事业单位", "家", 5072),
)
NARRATIVE = tuple(
    Row(key, name, unit, *STOCK, stood, "grow", None, None, "一（一）")
    for key, name, unit, stood in KEEP_GROWING + ADD_A_BATCH
)

STOOD, AIM = "一（二）", "三（二）"
SHANTOU = (
    Row(
        "patent-grants-cumulative", "全市专利授权总量", "件", *STOCK,
        None, "at_least", 18 * 10**4, OFFICE, None, f"{AIM}（1）",
    ),
    Row(
        "valid-invention-patents", "有效发明专利量", "件", *STOCK,
        2949, "more_than", 4000, OFFICE, f"{STOOD}（3）", f"{AIM}（1）",
    ),
    Row(
        "invention-patents-per-10k", "万人发明专利拥有量", "件", *STOCK,
        5.21, "at_least", 7, OFFICE, f"{STOOD}（3）", f"{AIM}（1）",
    ),
    Row(
        "high-value-patents-per-10k", "万人高价值发明专利拥有量", "件", *STOCK,
        None, "at_least", 1.74, OFFICE, None, f"{AIM}（1）",
    ),
    Row(
        "registered-trademarks", "有效商标注册总量", "件", *STOCK,
        266259, "more_than", 35 * 10**4, OFFICE, f"{STOOD}（3）", f"{AIM}（1）",
    ),
    Row(
        "ip-pledge-financing-total", "知识产权质押融资总额", "元", *TOTAL,
        None, "more_than", 8 * 10**8, OFFICE, None, f"{AIM}（2）",
    ),
    Row(
        "national-provincial-ip-enterprises", "国家和省级知识产权示范或优势企业", "家", *ADDED,
        7 + 34 + 12 + 34, "at_least", 10, OFFICE, f"{STOOD}（6）", f"{AIM}（2）",
    ),
    Row(
        "municipal-ip-enterprises", "市级知识产权优势培育企业", "家", *ADDED,
        164, "at_least", 25, OFFICE, f"{STOOD}（6）", f"{AIM}（2）",
    ),
    Row(
        "ip-management-certified-organisations", "知识产权管理体系贯标认证企事业单位", "家", *STOCK,
        61, "at_least", 80, OFFICE, f"{STOOD}（6）", f"{AIM}（4）",
    ),
    Row(
        "patent-attorneys", "执业专利代理师", "人", *STOCK,
        47, "at_least", 47, OFFICE, f"{STOOD}（7）", f"{AIM}（5）", hold=True,
    ),
)  # fmt: skip

HEADS = {
    "guangzhou": ("广州市知识产权保护和运用“十四五”规划", "广州市"),
    "shantou": ("汕头市知识产权“十四五”规划", "汕头市"),
}
TABLES = {"guangzhou": (GUANGZHOU, MAIN), "shantou": (SHANTOU, AIM)}
PLACED = [(plan, place, row) for plan, (rows, _) in TABLES.items() for place, row in enumerate(rows, 1)]
EVERY = [*((plan, row) for plan, _, row in PLACED), *(("guangzhou", row) for row in NARRATIVE)]

# What a note must not lose: the figures and the wording that keep a reader from a wrong conclusion.
TOLD = [
    ("guangzhou", "high-value-patents-per-10k", ("汕头", "38.1", "人口"), ("Shantou", "38.1", "population")),
    ("guangzhou", "overseas-patent-grants", ("年度",), ("yearly",)),
    ("guangzhou", "copyright-industries-gdp-share", ("9.85", "核算"), ("9.85", "accounts")),
    ("guangzhou", "ip-pledge-financing-growth", ("160亿", "6.7亿"), ("16 billion", "670 million")),
    ("guangzhou", "ip-service-agencies", ("超过3000",), ("over 3,000",)),
    ("guangzhou", "works-registered", ("软件", "没有说清"), ("software", "leaves open")),
    ("shantou", "patent-grants-cumulative", ("66936",), ("66,936",)),
    ("shantou", "invention-patents-per-10k", ("566万", "550万", "5.36"), ("5.66 million", "5.50 million", "5.36")),
    ("shantou", "high-value-patents-per-10k", ("广州",), ("Guangzhou",)),
    ("shantou", "ip-pledge-financing-total", ("8.72亿", "77900", "9300"), ("872 million", "77,900", "9,300")),
    (
        "shantou", "national-provincial-ip-enterprises",
        ("国家示范7家、优势34家，省示范12家、优势34家", "47家（6+30+7+4）"),
        ("national model 7, national advantage 34, provincial model 12, provincial advantage 34", "47"),
    ),
    ("shantou", "municipal-ip-enterprises", ("83家", "41家"), ("83 added", "41 supported")),
    ("shantou", "ip-management-certified-organisations", ("61家", "事业单位"), ("61", "institutions")),
    ("shantou", "patent-attorneys", ("47人以上", "保持"), ("47 or more", "hold")),
    *(("guangzhou", row[0], ("稳步增长",), ("grow",)) for row in KEEP_GROWING),
    *(("guangzhou", row[0], ("一批",), ("a batch",)) for row in ADD_A_BATCH),
]  # fmt: skip


@cache
def read(plan: str) -> dict[str, Any]:
    """The plan file as plain YAML, past our own reader."""
    loaded: dict[str, Any] = yaml.safe_load((PLANS / f"{plan}.yaml").read_text(encoding="utf-8"))
    return loaded


def find(plan: str, key: str) -> dict[str, Any]:
    """The one indicator of a plan that has this id."""
    (found,) = (indicator for indicator in read(plan)["indicators"] if indicator["id"] == key)
    return dict(found)


def written_out(figure: object) -> dict[str, Any]:
    """A number of the file with what stands beside it; a plain number has nothing beside it."""
    return dict(figure) if isinstance(figure, dict) else {"value": figure}


def same(found: object, typed: float | None) -> bool:
    """Whether the file's scalar is this very number; the text `"20"` and `true` are not."""
    return type(found) in {int, float} and found == typed


def numbers(node: object) -> Iterator[object]:
    """Every number anywhere below a node of the file."""
    if isinstance(node, dict | list):
        for child in node.values() if isinstance(node, dict) else node:
            yield from numbers(child)
    elif isinstance(node, int | float):
        yield node


def plain(text: str) -> str:
    """A name as a reader of actuals sees it: case, spaces and brackets do not count."""
    return "".join(letter for letter in text.casefold() if not letter.isspace() and letter not in "()（）[]【】")


@pytest.mark.parametrize("plan", TABLES)
def test_the_head_names_document_region_and_years(plan: str) -> None:
    """Each plan has its file's name, the document's title and region, and runs from 2020 to 2025."""
    title, region = HEADS[plan]
    head = read(plan)
    assert (head["id"], head["title"]["zh"], head["region"]["zh"]) == (plan, title, region)
    assert (head["baseline_year"], head["target_year"]) == (2020, 2025)


@pytest.mark.parametrize("plan", TABLES)
def test_nothing_is_missing_or_added(plan: str) -> None:
    """The indicators are the table's rows in their order, then the commitments of the prose, and no others."""
    assert [indicator["id"] for indicator in read(plan)["indicators"]] == [row.id for of, row in EVERY if of == plan]


@pytest.mark.parametrize(("plan", "row"), EVERY, ids=lambda part: getattr(part, "id", part))
def test_an_indicator_is_the_documents(plan: str, row: Row) -> None:
    """Official name, unit, measure, path, timing and hold are those of the document, and no year of its own is set."""
    found = find(plan, row.id)
    unit = found["unit"]
    assert found["name"]["zh"] == row.name
    assert (unit if isinstance(unit, str) else unit["zh"]) == row.unit
    assert (found["measure"], found.get("path"), found["timing"]) == (row.measure, row.path, row.timing)
    assert found.get("hold", False) is row.hold
    assert not found.keys() & {"baseline_year", "target_year", "milestones", "basis"}


@pytest.mark.parametrize(("plan", "row"), EVERY, ids=lambda part: getattr(part, "id", part))
def test_a_baseline_is_the_documents(plan: str, row: Row) -> None:
    """A baseline is the document's number with the section it stands in, and there is none where it has none."""
    found = find(plan, row.id)
    if row.baseline is None:
        assert "baseline" not in found
        return
    figure = written_out(found["baseline"])
    assert same(figure["value"], row.baseline)
    assert figure.get("source") == (row.baseline_at and {"section": row.baseline_at})
    assert figure.keys() <= {"value", "source"}


@pytest.mark.parametrize(("plan", "row"), EVERY, ids=lambda part: getattr(part, "id", part))
def test_a_target_is_the_documents(plan: str, row: Row) -> None:
    """A target is the document's number behind the bound of its wording, with the section that words it."""
    target = find(plan, row.id)["target"]
    if row.target is None:
        assert target == row.bound
        return
    ((kind, figure),) = target.items()
    figure = written_out(figure)
    assert kind == row.bound
    assert same(figure["value"], row.target)
    assert figure.get("source") == (row.target_at and {"section": row.target_at})
    assert figure.keys() <= {"value", "source"}


@pytest.mark.parametrize(("plan", "place", "row"), PLACED, ids=lambda part: getattr(part, "id", part))
def test_a_table_row_has_its_place_source_and_nature(plan: str, place: int, row: Row) -> None:
    """A row of the table says which row it is, who supplies the data, and that it is expected (预期性)."""
    found = find(plan, row.id)
    assert found["source"] == {"section": TABLES[plan][1], "table_row": place}
    assert found["data_source"]["zh"] == row.source
    assert found["nature"] == "expected"
    assert found.get("group", "table") == "table"


@pytest.mark.parametrize("row", NARRATIVE, ids=lambda row: row.id)
def test_a_commitment_of_the_prose_is_marked_as_one(row: Row) -> None:
    """A commitment of the prose is in the group `narrative`, with the section it stands in and no table row."""
    found = find("guangzhou", row.id)
    assert found["group"] == "narrative"
    assert found["source"] == {"section": MAIN}
    assert "data_source" not in found


@pytest.mark.parametrize("plan", TABLES)
def test_no_other_number_stands_in_the_file(plan: str) -> None:
    """The files hold the years, the typed baselines and targets, the table rows, the decimals shown, and no more."""
    found = read(plan)
    shown = {row["id"]: row.pop("decimals") for row in found["indicators"] if "decimals" in row}
    assert {(name[-4:], decimals) for name, decimals in shown.items()} == {("-10k", 2)}
    rows = [row for of, row in EVERY if of == plan]
    typed = [2020, 2025, *range(1, len(TABLES[plan][0]) + 1)]
    typed += [number for row in rows for number in (row.baseline, row.target) if number is not None]
    typed += [row.hold for row in rows if row.hold]
    typed += [True for _ in KEEP_GROWING if plan == "guangzhou"]
    assert sorted(map(repr, numbers(found))) == sorted(map(repr, typed))


# The aims of the section that each paragraph of the plan speaks of, by rows of its table.
CATEGORIES = {
    "guangzhou": ["创造"] * 2 + ["运用"] * 4 + ["服务"] * 2 + ["保护"] * 3 + ["创造"] * len(NARRATIVE),
    "shantou": ["创造"] * 5 + ["运用"] * 3 + ["管理", "服务"],
}
# Who leads the plan's task on just this indicator; the task's number stands beside it in the file.
LEADS = {
    "high-value-patents-per-10k": "市市场监管局",
    "ip-pledge-registrations-growth": "市市场监管局、市版权局",
    "ip-pledge-financing-growth": "市市场监管局、市版权局",
    "ip-information-service-points": "市市场监管局、市版权局",
    "ip-arbitration-cases": "市市场监管局",
}


@pytest.mark.parametrize("plan", TABLES)
def test_groups_and_offices(plan: str) -> None:
    """Every indicator has the group that the plan's own paragraphs give it, and an office where a task names one."""
    rows = read(plan)["indicators"]
    assert [row["category"]["zh"] for row in rows] == CATEGORIES[plan]
    leads = {row["id"]: row["responsible"]["lead"]["zh"] for row in rows if "responsible" in row}
    assert leads == (LEADS if plan == "guangzhou" else {})


def test_steady_growth_is_judged_year_on_year() -> None:
    """What is to keep growing steadily grows in every year; what a batch is added to has grown since 2020."""
    rows = {row["id"]: row for row in read("guangzhou")["indicators"]}
    assert [rows[row[0]]["every_year"] for row in KEEP_GROWING] == [True] * len(KEEP_GROWING)
    assert not any("every_year" in rows[row[0]] for row in ADD_A_BATCH)


@pytest.mark.parametrize(("plan", "row"), EVERY, ids=lambda part: getattr(part, "id", part))
def test_every_text_is_there_in_both_languages(plan: str, row: Row) -> None:
    """Name, unit, definition, note and data source stand in Chinese and English; only a % sign needs no translation."""
    found = find(plan, row.id)
    for field in ("name", "unit", "definition", "note", *(["data_source"] if row.source else [])):
        text = found[field]
        assert text == "%" or (text.keys() == {"zh", "en"} and all(text.values())), field


@pytest.mark.parametrize("plan", TABLES)
def test_a_name_or_alias_means_one_indicator(plan: str) -> None:
    """Without case, spaces and brackets, no name or alias of a plan stands twice."""
    called = [
        plain(name)
        for indicator in read(plan)["indicators"]
        for name in (indicator["id"], *indicator["name"].values(), *indicator["aliases"])
    ]
    assert sorted(called) == sorted(set(called))


def test_the_same_concept_is_found_by_the_other_plans_name() -> None:
    """Four indicators are common to the plans, and the name that one plan gives them is known in the other."""
    ours, theirs = ({entry["id"]: entry for entry in read(plan)["indicators"]} for plan in TABLES)
    assert ours.keys() & theirs.keys() == {
        "high-value-patents-per-10k",
        "valid-invention-patents",
        "registered-trademarks",
        "ip-management-certified-organisations",
    }
    for key in ours.keys() & theirs.keys():
        for here, there in ((ours[key], theirs[key]), (theirs[key], ours[key])):
            assert here["name"]["zh"] in {there["name"]["zh"], *there["aliases"]}
        assert ours[key]["unit"] == theirs[key]["unit"]


def test_the_two_definitions_of_a_high_value_patent_differ_visibly() -> None:
    """Guangzhou asks for a larger pledge, a CNIPA grant and a national resident; Shantou for any pledge."""
    ours, theirs = (find(plan, "high-value-patents-per-10k")["definition"] for plan in TABLES)
    assert all(part in ours["zh"] for part in ("质押融资金额较高", "国家知识产权局授权", "本国居民"))
    assert all(part in ours["en"] for part in ("of a larger amount", "CNIPA", "national residents"))
    assert "不论金额" in theirs["zh"]
    assert "of whatever amount" in theirs["en"]
    assert not any(part in theirs["zh"] for part in ("较高", "授权", "本国居民"))


@pytest.mark.parametrize(("plan", "key", "zh", "en"), TOLD)
def test_a_note_tells_what_a_careful_reader_asks(plan: str, key: str, zh: tuple[str, ...], en: tuple[str, ...]) -> None:
    """The figures and words that guard against a wrong reading stand in the note, in both languages."""
    note = find(plan, key)["note"]
    assert [part for part in zh if part not in note["zh"]] == []
    assert [part for part in en if part not in note["en"]] == []
