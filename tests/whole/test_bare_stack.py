"""What start-up is measured against still reads the plan: a program that fails is quick."""

import sys

import pytest

from tests.support.running import run


@pytest.mark.parametrize("plan", ["plans/guangzhou.yaml"])
def test_the_bare_stack_reads_the_plan_that_is_measured(plan: str) -> None:
    """It prints the plan as JSON."""
    finished = run(plan, command=[sys.executable, "benchmarks/bare_stack.py"])
    assert finished.returncode == 0
    assert finished.stdout.startswith(b'{"id":"guangzhou"')
