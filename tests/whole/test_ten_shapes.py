"""The same data in more than ten shapes is the same answer."""

import json
import re
from importlib.util import find_spec
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ipplan.cli import app

SAMPLES = Path(__file__).parents[1] / "actuals"
PLAN = SAMPLES / "plan.json"
# What holds the two years of tests/actuals/long-utf8, in whatever shape.
SAME = json.loads((SAMPLES / "long-utf8" / "expected.json").read_text(encoding="utf-8"))["observations"]
PLACE = r',\s*"from": \{\s*"file": [^}]*\}'
FILES = r'"actuals": \[.*?\]'


def as_set(observations: list[dict[str, object]] | None) -> set[str]:
    """Observations in no order."""
    return {json.dumps(one, sort_keys=True) for one in observations or ()}


def shapes() -> list[Path]:
    """The folders of samples that hold the same observations in one file and need no option to be read."""
    found = []
    for folder in sorted(path.parent for path in SAMPLES.glob("*/expected.json")):
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        old = any(file.suffix in {".xls", ".et"} for file in folder.iterdir())
        if old and find_spec("xlrd") is None:
            continue  # the extra `excel` is not installed
        if as_set(expected["observations"]) == as_set(SAME) and not expected.get("options"):
            found.append(folder)
    return found


def answer(folder: Path, plan: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The JSON of `status` in a folder, but for the checksum of the file and the lines or cells that were read."""
    monkeypatch.chdir(folder)
    files = [part for file in sorted(folder.iterdir()) if file.name != "expected.json" for part in ("-a", file.name)]
    result = CliRunner().invoke(app, ["status", str(plan), *files, "--format", "json"])
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    del document["problems"]  # what is said of the places of each file
    for indicator in document["indicators"]:
        del indicator["verdict_turns"]
        indicator["notes"] = [note for note in indicator["notes"] if note["code"] != "verdict_turns"]
    text = re.sub(PLACE, "", json.dumps(document, ensure_ascii=False, indent=2))
    return re.sub(FILES, "", text, flags=re.DOTALL)


def test_byte_identical(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Every shape gives the same bytes of JSON.

    What says where it was read, the file's name and checksum in `actuals` and the file with line or cell in
    `actual.from`, differs by nature from shape to shape and is left out, as does what half a unit of the last digit
    that was written would turn; everything else is compared as bytes.
    """
    plan = tmp_path / "sample.yaml"
    plan.write_text(PLAN.read_text(encoding="utf-8"), encoding="utf-8")
    answers = {folder.name: answer(folder, plan, monkeypatch) for folder in shapes()}
    assert len(answers) > 10
    assert len({*answers.values()}) == 1, {name: text == answers["long-utf8"] for name, text in answers.items()}
    assert '"value": 3500' in answers["long-utf8"]
    assert "sha256" not in answers["long-utf8"].replace("plan_sha256", "")
