"""Every output format, whole, as a reader or a script gets it."""

import csv
import io
import json

import pytest

from tests.support.goldens import FOLDER, PIPED, SHOWN, printed


@pytest.mark.parametrize("name", [*PIPED, *SHOWN])
def test_output_is_as_it_was(name: str) -> None:
    """The command prints what its golden file holds, to the last character."""
    assert printed(name) == (FOLDER / name).read_text(encoding="utf-8")


def test_every_golden_file_has_its_command() -> None:
    """No file is left over from a command that is gone."""
    assert {file.name for file in FOLDER.iterdir()} == {*PIPED, *SHOWN}


def test_json_and_csv_are_what_they_say() -> None:
    """Golden JSON parses without NaN, golden CSV has as many fields in each row as in its header."""
    for name in PIPED:
        text = (FOLDER / name).read_text(encoding="utf-8")
        if name.endswith(".json"):
            json.loads(text, parse_constant=pytest.fail)
        elif name.endswith(".csv"):
            rows = list(csv.reader(io.StringIO(text)))
            assert {len(row) for row in rows} == {len(rows[0])}


def test_lines_of_a_terminal_fit_it() -> None:
    """No line is wider than the terminal it was made for."""
    from ipplan.render.page.plain import width

    for name in SHOWN:
        if name.startswith("terminal-") and name.split(".")[0].removeprefix("terminal-").isdigit():
            columns = int(name.split(".")[0].removeprefix("terminal-"))
            text = (FOLDER / name).read_text(encoding="utf-8")
            assert max(map(width, text.splitlines())) <= columns, name
