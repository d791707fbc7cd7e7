"""A proposal for parts: pasted, handed out and read back, it is the same plan."""

from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from ipplan.loading import load_plan
from ipplan.progress.proposal import Proposal, propose
from ipplan.render.proposal import proposal_document, proposal_page, proposal_rows, proposal_yaml
from tests.support.running import REPOSITORY

PLAN = REPOSITORY / "examples" / "districts.yaml"


@pytest.fixture(name="made")
def _made() -> Proposal:
    file, problems = load_plan(str(PLAN))
    assert file is not None, problems
    found = propose(file.plan, file.plan.indicators[0], "district", "share")
    assert isinstance(found, Proposal)
    return found


def plan_text() -> str:
    """The example's text."""
    return PLAN.read_text(encoding="utf-8")


def test_pasted(made: Proposal, tmp_path: Path) -> None:
    """The YAML in place of `by` makes a plan without a problem, with these targets and milestones."""
    file, _ = load_plan(str(PLAN))
    assert file is not None
    pasted = proposal_yaml(file.plan, made, "zh")
    before, rest = plan_text().split("    by:\n", 1)
    after = rest[rest.index("    category:") :]
    path = tmp_path / "districts.yaml"
    path.write_text(before + pasted + after, encoding="utf-8")
    again, problems = load_plan(str(path))
    assert (problems, again is None) == ([], False)
    assert again is not None
    by = again.plan.indicators[0].by
    assert by is not None
    targets = [part.target.figure.value for part in by.parts.values() if part.target and part.target.figure]
    assert targets == [Decimal(1750), Decimal(1050), Decimal(700)]
    assert [stone.number for stone in by.parts["west"].milestones.values()] == [928, 957, 987, 1018]
    assert yaml.safe_load(pasted)["by"]["combine"] == "sum"


def test_data(made: Proposal) -> None:
    """The same numbers in every form: each column adds up to the whole."""
    file, _ = load_plan(str(PLAN))
    assert file is not None
    header, *rows = proposal_rows(file.plan, made)
    document = proposal_document(file.plan, made)
    for year in range(2021, 2026):
        column = header.index(str(year))
        *parts, whole = (int(row[column]) for row in rows)
        assert sum(parts) == whole == document["whole"][str(year)]  # type: ignore[index]
    assert [row[2] for row in rows] == ["east", "west", "south", ""]


@pytest.mark.parametrize(("language", "last"), [("zh", "全体"), ("en", "whole")])
def test_page(made: Proposal, language: str, last: str) -> None:
    """A row for each part by its name, the whole below them."""
    file, _ = load_plan(str(PLAN))
    assert file is not None
    (table,) = proposal_page(file.plan, made, language, width=80).tables  # type: ignore[arg-type]
    assert [row[0] for row in table.rows][-1] == last
    assert table.rows[0][1:] == ("1,500", "1,547", "1,596", "1,646", "1,697", "1,750")
