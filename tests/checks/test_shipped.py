"""The plans that ship are sound."""

from typer.testing import CliRunner

from ipplan.cli import app


def test_silent() -> None:
    """`ipplan check` has nothing to say of the plans that ship, not even a warning."""
    result = CliRunner().invoke(app, ["check", "guangzhou", "shantou", "--strict"], env={"IPPLAN_PATH": ""})
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
