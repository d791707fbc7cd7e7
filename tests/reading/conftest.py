"""The plan that the tests of reading actuals ask for."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from ipplan.model.plan import Plan
from ipplan.problem import Problem
from ipplan.reading.actuals.read import Actuals, read_actuals

Read = Callable[..., tuple[Actuals | None, list[Problem]]]


@pytest.fixture(scope="session")
def plan() -> Plan:
    """The plan of tests/actuals: a stock, a yearly flow, a total, a share and a mean growth."""
    path = Path(__file__).parent.parent / "actuals" / "plan.json"
    return Plan.model_validate_json(path.read_text(encoding="utf-8"))


@pytest.fixture
def read(tmp_path: Path, plan: Plan) -> Read:
    """Read a text, as a file of some name, for the plan or for others."""

    def _read(
        content: str | bytes, name: str = "2023.csv", plans: Sequence[Plan] | None = None, **options: Any
    ) -> tuple[Actuals | None, list[Problem]]:
        file = tmp_path / name
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_actuals([str(file)], [plan] if plans is None else plans, **options)

    return _read
