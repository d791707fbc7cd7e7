"""What the documentation shows is what the program does."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

from ipplan.reading.plans.plan_file import read_plan
from tests.support.pictures import FOLDER, PICTURES, drawn
from tests.support.running import REPOSITORY, out
from tests.support.sessions import DOCUMENTS, replayed

README = REPOSITORY / "README.md"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_sessions_print_what_they_show(document: Path) -> None:
    """Every console block is what its commands print on a terminal of 100 columns."""
    text = document.read_text()
    assert replayed(text) == text


def test_the_plan_format_of_the_readme_is_sound(tmp_path: Path) -> None:
    """The plan file shown passes `check` without a word."""
    (block,) = re.findall(r"^```yaml\n(.*?)^```$", README.read_text(), re.MULTILINE | re.DOTALL)
    plan = tmp_path / "example.yaml"
    plan.write_text(block)
    assert out("check", str(plan)) == ""
    file, problems = read_plan(plan)
    assert file is not None
    assert problems == []


@pytest.mark.parametrize("picture", PICTURES)
def test_pictures_show_what_the_program_prints(picture: str) -> None:
    """The screens in the README are the program's of today."""
    assert (FOLDER / picture).read_text(encoding="utf-8") == drawn(picture)


def test_the_two_commands_stand_at_the_top() -> None:
    """The README has the two set-up commands, and CI runs the second of them."""
    blocks = re.findall(r"^```sh\n(.*?)\n```$", README.read_text(), re.MULTILINE | re.DOTALL)
    assert blocks == [
        "pip install . && ipplan status guangzhou --actuals examples/guangzhou-2023.csv",
        'pip install -e ".[test]" && pytest',
    ]


def test_links_lead_somewhere() -> None:
    """Every link to a file of the repository is to one that is there."""
    for document in [*DOCUMENTS, REPOSITORY / "CONTRIBUTING.md", REPOSITORY / "CHANGELOG.md"]:
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text()):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_the_changelog_names_the_version() -> None:
    """The version of the package is the newest of the changelog that is released."""
    version = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]["version"]
    headings = re.findall(r"^## (\S+)$", (REPOSITORY / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert headings[0] == version
    assert out("--version") == f"ipplan {version}\n"


def test_the_examples_say_what_they_are() -> None:
    """Every row of the example actuals is marked as illustrative."""
    for example in REPOSITORY.glob("examples/*.csv"):
        header, *rows = example.read_text().splitlines()
        assert header.endswith(",note")
        assert all("illustrative, not a statistic" in row for row in rows)


def test_the_workflow_of_the_plan_files_is_named() -> None:
    """Both plans name the schema for editors in their first line."""
    for plan in REPOSITORY.glob("plans/*.yaml"):
        assert plan.read_text().startswith("# yaml-language-server: $schema=../schema/plan.schema.json\n")
        assert isinstance(yaml.safe_load(plan.read_text()), dict)
