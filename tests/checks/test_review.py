"""What a reviewer would ask about: each question where it must be asked, and where not."""

from typing import Any

import pytest

from ipplan.checks.across import across
from ipplan.checks.review import review
from ipplan.model.plan import Plan

Location = tuple[str | int, ...]
BOTH = {"zh": "甲", "en": "A"}


def plan(plan_id: str = "p", /, *, title: object = BOTH, region: object = None, **fields: Any) -> Plan:
    """A plan of one indicator, about which there is nothing to ask but for these fields."""
    row = {
        "id": "grants",
        "name": {"zh": "授权量", "en": "Grants"},
        "unit": {"zh": "件", "en": "patents"},
        "baseline": 20,
        "target": {"at_least": 30},
        "data_source": BOTH,
        "definition": BOTH,
        "source": {"table_row": 1},
        **fields,
    }
    own = {"id": plan_id, "title": title, "region": region, "baseline_year": 2020, "target_year": 2025}
    return Plan.model_validate({**own, "indicators": [row]})


def found(one: Plan) -> list[tuple[str, Location]]:
    """The codes of what is asked, and where; no question is an error."""
    findings = list(review(one, "p"))
    assert {finding.message.severity for finding in findings} <= {"warning", "note"}
    return [(finding.message.code, finding.location) for finding in findings]


def test_nothing_to_ask() -> None:
    """A complete plan is silent."""
    assert found(plan(region=BOTH, definition=BOTH, note=BOTH)) == []


def test_plan_id() -> None:
    """A plan is found by its file's name, so its id is that name."""
    assert found(plan("q")) == [("plan-id", ("id",))]


@pytest.mark.parametrize(
    ("fields", "location"),
    [
        ({"title": {"zh": "规划"}}, ("title",)),
        ({"region": {"en": "Guangzhou"}}, ("region",)),
        ({"name": {"zh": "授权量"}}, ("indicators", 0, "name")),
        ({"unit": {"zh": "件"}}, ("indicators", 0, "unit")),
        ({"data_source": {"zh": "局"}}, ("indicators", 0, "data_source")),
        ({"definition": {"en": "x"}}, ("indicators", 0, "definition")),
        ({"note": {"en": "x"}}, ("indicators", 0, "note")),
    ],
)
def test_missing_language(fields: dict[str, Any], location: Location) -> None:
    """Every text that a person sees is there in both languages; a plain one stands for both."""
    assert found(plan(**fields)) == [("missing-language", location)]
    assert found(plan(unit="件")) == []


@pytest.mark.parametrize("bad", ["Grants", "grants_total", "grants total", "-grants", "grants--a", "授权量", "grants-"])
def test_not_kebab_case(bad: str) -> None:
    """An id can be typed, matched and put into a file's name."""
    assert found(plan(id=bad)) == [("id-not-kebab-case", ("indicators", 0, "id"))]


@pytest.mark.parametrize("good", ["grants", "grants-per-10k", "2g"])
def test_kebab_case(good: str) -> None:
    """Small letters and digits, with single hyphens between them."""
    assert found(plan(id=good)) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"baseline": 30}, ("hold-not-marked", ("target",))),
        ({"baseline": 35}, ("target-wrong-side", ("target",))),
        ({"baseline": 35, "target": {"more_than": 30}}, ("target-wrong-side", ("target",))),
        ({"baseline": 20, "target": {"at_most": 30}}, ("target-wrong-side", ("target",))),
        (
            {"baseline": None, "measure": "relative_change", "target": {"at_least": -17}},
            ("target-wrong-side", ("target",)),
        ),
        ({"baseline": 20, "hold": True}, ("hold-not-met", ("hold",))),
        ({"baseline": 30, "target": {"more_than": 30}, "hold": True}, ("hold-not-met", ("hold",))),
        ({"baseline": None, "measure": "increase", "hold": True}, ("hold-not-a-level", ("hold",))),
    ],
)
def test_hold(fields: dict[str, Any], expected: tuple[str, Location]) -> None:
    """A bound that the baseline meets is a target to hold or a mistake, and only a level can be held."""
    code, location = expected
    assert found(plan(**fields)) == [(code, ("indicators", 0, *location))]


@pytest.mark.parametrize(
    "fields",
    [
        {"baseline": 30, "hold": True},
        {"baseline": 30, "target": {"more_than": 30}},
        {"baseline": None, "hold": True},
        {"target": "grow"},
        {"measure": "relative_change", "target": {"at_most": 17}},
        {"baseline": 35, "hold": True},
    ],
)
def test_nothing_held(fields: dict[str, Any]) -> None:
    """A marked target to hold, and one that is not met yet, need no question."""
    assert found(plan(**fields)) == []


@pytest.mark.parametrize(("baseline", "asked"), [(0.3, True), (0.31, False), (0, False)])
def test_sizes(baseline: float, asked: bool) -> None:  # noqa: FBT001
    """A hundred times apart, a 万 may be lost."""
    one = plan(baseline=baseline, path="linear")
    assert found(one) == ([("sizes-apart", ("indicators", 0, "target"))] if asked else [])


@pytest.mark.parametrize(
    "fields",
    [
        {"unit": "%"},
        {"unit": "分"},
        {"name": {"zh": "专利密集型产业增加值占GDP比重", "en": "Share"}},
        {"name": {"zh": "知识产权保护满意度", "en": "Score"}},
        {"name": {"zh": "结案率", "en": "Rate"}},
    ],
)
def test_share_path(fields: dict[str, Any]) -> None:
    """A share or a score says its path; once it does, or where there is no number, nothing is asked."""
    assert found(plan(**fields)) == [("share-without-path", ("indicators", 0))]
    assert found(plan(**fields, path="linear")) == []
    assert found(plan(**fields, target="grow")) == []
    assert found(plan(**fields, measure="average_growth", baseline=None)) == []


@pytest.mark.parametrize(("language", "name"), [("zh", "授权量（件）"), ("en", "Grants (patents)")])
def test_unit_in_name(language: str, name: str) -> None:
    """Brackets at the end of a name hold a unit or a footnote mark."""
    assert found(plan(name={"zh": "授权量", "en": "Grants", language: name})) == [
        ("unit-in-name", ("indicators", 0, "name", language))
    ]


def test_brackets_inside_a_name() -> None:
    """Brackets inside a name belong to it."""
    assert found(plan(name={"zh": "专利（含外观）授权量", "en": "Grants"})) == []


def test_missing_locator_and_source() -> None:
    """Each indicator says where its numbers stand, and each row of the table who supplies the actuals."""
    assert found(plan(source=None)) == [("missing-locator", ("indicators", 0))]
    assert found(plan(data_source=None)) == [("missing-data-source", ("indicators", 0))]
    assert found(plan(data_source=None, group="narrative")) == []


def test_unused_baseline() -> None:
    """A total over the period starts at 0."""
    assert found(plan(measure="period_total")) == [("baseline-unused", ("indicators", 0, "baseline"))]
    assert found(plan(measure="period_total", baseline=None)) == []


def test_growth_baseline() -> None:
    """The baseline of a mean growth is the amount that grew, for actuals that report the amount."""
    growth = {"measure": "average_growth", "unit": "%", "target": {"at_least": 6}, "baseline": 5.2}
    assert found(plan(**growth)) == [("growth-baseline-unused", ("indicators", 0, "baseline"))]
    assert found(plan(**growth, basis="level")) == []
    assert found(plan(**{**growth, "measure": "relative_change"})) == []


def test_missing_definition() -> None:
    """Without a definition a reader is told so, and two plans that share the concept are both asked."""
    assert found(plan(definition=None)) == [("missing-definition", ("indicators", 0))]
    for one, other, location in ((BOTH, None, ()), (None, BOTH, ("definition",))):
        ((_, finding),) = across([plan("p", definition=one), plan("q", definition=other)])
        assert (finding.message.code, finding.location) == ("shared-definition-missing", ("indicators", 0, *location))
    assert list(across([plan("p", definition=None), plan("q", definition=None)])) == []


def test_definition_differs() -> None:
    """One concept that is defined otherwise in another plan is noted, unless both plans' notes say so."""
    ((_, finding),) = across([plan("p"), plan("q", definition="乙", note=BOTH)])
    assert (finding.message.code, finding.message.severity) == ("definition-differs", "note")
    assert list(across([plan("p", note=BOTH), plan("q", definition="乙", note=BOTH)])) == []
    assert list(across([plan("p"), plan("q", definition={"zh": "甲 ", "en": "B"})])) == []


def test_unit_differs() -> None:
    """One concept has one unit in every plan; another measure of it may have another."""
    first, second = plan("p"), plan("q", unit="万件")
    ((owner, finding),) = across([first, second])
    assert owner is second
    assert (finding.message.code, finding.location, finding.message.severity) == (
        "unit-differs",
        ("indicators", 0, "unit"),
        "warning",
    )
    assert finding.message.details == {"found": "万件", "other": "件", "plan": "p"}
    assert list(across([first, plan("q")])) == []
    assert list(across([first, plan("q", id="others", unit="万件")])) == []
    assert list(across([first, plan("q", measure="average_growth", unit="%")])) == []
