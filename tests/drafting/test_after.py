"""The next plan from the one that ends."""

from decimal import Decimal
from pathlib import Path

from typer.testing import CliRunner

from ipplan.checking import Given, check_plans
from ipplan.cli import app
from ipplan.drafting.after import Last, Offer, after
from ipplan.drafting.draft import DraftIndicator
from ipplan.loading import checked
from ipplan.model.plan import Plan
from tests.support.running import REPOSITORY

OLD = Plan.model_validate(
    {
        "id": "old",
        "title": {"en": "Old"},
        "region": {"zh": "某市", "en": "A city"},
        "baseline_year": 2020,
        "target_year": 2025,
        "indicators": [
            {"id": "patents", "name": {"zh": "专利", "en": "Patents"}, "aliases": ["专利数"], "unit": "件",
             "baseline": 20, "target": {"at_least": 30}, "definition": "年末有效"},
            {"id": "share", "name": {"en": "Share"}, "unit": "%", "path": "linear", "target": {"at_most": 5},
             "responsible": {"lead": "局", "with": ["署"]}},
            {"id": "awards", "name": {"en": "Awards"}, "unit": "项", "target": "grow", "group": "narrative"},
        ],
    }
)  # fmt: skip


def drafted() -> tuple[DraftIndicator, ...]:
    """The indicators of the next plan."""
    last = {"patents": Last(2025, Decimal(31), "a.csv"), "share": Last(2024, Decimal("5.5"), "a.csv")}
    return after(OLD, "new", (2026, 2030), last, {"patents": [Offer("trend", "48")]}).indicators


def test_what_is_carried_over() -> None:
    """Ids, names, aliases, units, paths, definitions and who answers stay."""
    patents, share, awards = drafted()
    assert [patents.field(name).value for name in ("id", "aliases", "unit", "definition")] == [
        "patents",
        ("专利数",),
        "件",
        "年末有效",
    ]
    assert (share.field("path").value, share.field("responsible").value) == ("linear", {"lead": "局", "with": ("署",)})
    assert (awards.field("group").value, awards.field("target").value) == ("narrative", "grow")


def test_baselines_are_the_last_actuals() -> None:
    """A value of the year before the first is the baseline; an older one is to be decided; none leaves it open."""
    patents, share, awards = drafted()
    assert patents.field("baseline").value == Decimal(31)
    assert share.field("baseline").value == {"value": Decimal("5.5"), "year": 2024}
    why = share.field("baseline").why
    assert why is not None
    assert why.decide
    assert awards.field("baseline").value is None


def test_every_target_is_to_be_decided() -> None:
    """No target is chosen; candidates stand beside it."""
    for one in drafted():
        why = one.field("target").why
        assert why is not None
        assert why.decide
    patents = drafted()[0].field("target")
    assert patents.value == {"at_least": None}
    assert patents.why is not None
    assert patents.why.details == {"offers": ["trend 48"]}


def test_two_commands(tmp_path: Path) -> None:
    """From the shipped plan and five years of actuals a draft for 2026-2030 follows; decided, it is a plan."""
    actuals = str(REPOSITORY / "examples" / "guangzhou-2021-2025.csv")
    path = tmp_path / "gz15.yaml"
    made = CliRunner().invoke(
        app, ["init", "gz15", "--after", "guangzhou", "-a", actuals, "--years", "2026-2030", "-o", str(path)]
    )
    assert made.exit_code == 0, made.stderr
    assert {problem.code for problem in check_plans([Given(path)]) if problem.severity == "error"} == {"undecided"}
    lines = []
    for line in path.read_text(encoding="utf-8").splitlines():
        text = line.split("  # DECIDE")[0] if not line.startswith("#") else line
        lines.append(text.replace("at_least: DECIDE", "at_least: 99").replace("zh: DECIDE", "zh: 规划"))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    file, problems = checked(path)
    assert file is not None, problems
    assert (file.plan.baseline_year, file.plan.target_year) == (2025, 2030)
    assert [one.id for one in file.plan.indicators] == [one.id for one in OLD_GUANGZHOU.indicators]


OLD_GUANGZHOU = checked(REPOSITORY / "plans" / "guangzhou.yaml")[0].plan  # type: ignore[union-attr]


def test_refused() -> None:
    """Years of another form, and a document beside a predecessor, are refused with what to write."""
    for arguments in (["--years", "2026"], ["--years", "2030-2026"], ["--from", "x.csv"]):
        result = CliRunner().invoke(app, ["init", "n", "--after", "guangzhou", *arguments, "-o", "-"])
        assert (result.exit_code, result.stdout) == (2, "")
