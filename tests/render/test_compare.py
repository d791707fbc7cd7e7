"""Plans side by side: what they share, what only one has, and what is warned about."""

import json

from tests.support.running import REPOSITORY, out, run

ONE = "examples/guangzhou-2023.csv"


def document(*arguments: str) -> dict[str, list[dict[str, object]]]:
    """The comparison as data."""
    found: dict[str, list[dict[str, object]]] = json.loads(
        out("compare", "guangzhou", "shantou", "--format", "json", *arguments)
    )
    return found


def test_shared_concepts_have_a_side_each() -> None:
    """A concept that both plans have stands once, with the figures of both."""
    shared = {str(one["id"]): one for one in document("-a", ONE)["shared"]}
    assert list(shared) == [
        "high-value-patents-per-10k", "valid-invention-patents", "registered-trademarks",
        "ip-management-certified-organisations",
    ]  # fmt: skip
    sides = shared["high-value-patents-per-10k"]["sides"]
    assert isinstance(sides, list)
    assert [side["plan"] for side in sides] == ["guangzhou", "shantou"]
    assert sides[0]["actual"]["value"] == 26
    assert round(sides[0]["required_cagr"], 5) == 0.08447
    assert sides[1]["required_cagr"] is None
    assert sides[1]["target"] == {"year": 2025, "at_least": 1.74}


def test_definitions_and_denominators_are_warned_about() -> None:
    """The two definitions of high-value patents, and that a figure per head has a population under it."""
    warned = {str(one["id"]): [w["code"] for w in one["warnings"]] for one in document()["shared"]}  # type: ignore[attr-defined]
    assert warned["high-value-patents-per-10k"] == ["definition_differs", "denominator"]
    assert "definition_differs" not in warned["registered-trademarks"]
    assert warned["registered-trademarks"] == ["direction_only"]


def test_units_measures_paths_and_years_are_warned_about(tmp_path: object) -> None:
    """A plan that says the same concept otherwise is warned about on each count."""
    text = (REPOSITORY / "plans" / "shantou.yaml").read_text()
    text = text.replace("id: shantou", "id: other").replace("target_year: 2025", "target_year: 2030")
    text = text.replace("    unit: {zh: 元, en: CNY}", "    unit: {zh: 万元, en: 10k CNY}")
    other = f"{tmp_path}/other.yaml"
    with open(other, "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write(text)
    compared = json.loads(out("compare", "shantou", other, "--format", "json"))
    warned = {one["id"]: {w["code"]: w for w in one["warnings"]} for one in compared["shared"]}
    assert warned["ip-pledge-financing-total"]["unit_differs"]["en"] == "the units differ: 汕头市 元" or (
        "10k CNY" in warned["ip-pledge-financing-total"]["unit_differs"]["en"]
    )
    assert "years_differ" in warned["patent-attorneys"]
    assert compared["only"] == {"shantou": [], "other": []}


def test_every_indicator_is_somewhere() -> None:
    """What is not shared stands under the plan that has it; the CSV has a row for each."""
    compared = json.loads(out("compare", "guangzhou", "shantou", "--format", "json"))
    assert len(compared["only"]["guangzhou"]) == 18
    assert len(compared["only"]["shantou"]) == 6
    rows = out("compare", "guangzhou", "shantou", "--format", "csv").splitlines()
    assert len(rows) == 1 + 2 * 4 + 18 + 6
    assert len({row.count(",") for row in rows if '"' not in row}) == 1


def test_text_names_both_definitions() -> None:
    """The warning of a differing definition is followed by both, in either language."""
    for language, wanted in (("en", "Shantou: Invention patents in force"), ("zh", "汕头市：有效发明专利")):
        assert wanted in run("compare", "guangzhou", "shantou", "--lang", language).stderr.decode()


def test_one_plan_is_no_comparison() -> None:
    """One plan, or the same twice, ends with 2 and says what is expected."""
    for names in (["guangzhou"], ["guangzhou", "guangzhou"]):
        finished = run("compare", *names)
        assert (finished.returncode, finished.stdout) == (2, b"")
        assert b"two or more plans" in finished.stderr
