"""The words of everything that can be wrong with actuals."""

import re
from pathlib import Path

import pytest

import ipplan.reading
from ipplan.model.plan import Plan
from ipplan.reading.actuals.read import read_actuals
from ipplan.wording import LOCALES
from ipplan.wording.codes.table import ACTUALS

READING = Path(ipplan.reading.__file__).parent
ROOMS = ("actuals", "cells", "files")
SAMPLES = Path(__file__).parents[2] / "actuals"

# What only the arithmetic finds in actuals: values that others contradict.
BY_ARITHMETIC = {"parts-apart", "derived-apart"}


def test_every_code_has_words_and_every_word_a_code() -> None:
    """Codes and words are the same set: none is silent, none is left over."""
    code = r'(?:Message|Problem|_missing)\(\s*"([a-z0-9-]+)"|"(part-year(?:-unknown-timing)?)"'
    texts = [file.read_text(encoding="utf-8") for room in ROOMS for file in (READING / room).glob("*.py")]
    found = {name for text in texts for names in re.findall(code, text) for name in names if name}
    assert found | BY_ARITHMETIC == set(ACTUALS)


@pytest.mark.parametrize(
    "folder", sorted(folder for folder in SAMPLES.iterdir() if folder.is_dir()), ids=lambda one: one.name
)
def test_words_fit_their_details(folder: Path, plan: Plan) -> None:
    """Every problem of the samples can be said in both languages, no placeholder left."""
    files = [str(file) for file in folder.iterdir() if file.name != "expected.json"]
    _, problems = read_actuals(files, [plan])
    for problem in problems:
        advice = ACTUALS[problem.code]
        for said in advice:
            for language in LOCALES:
                assert "{" not in said.say(language, problem.details)
