"""The formats in which problems are shown, by name. Each is a pure function from problems to a text."""

from collections.abc import Sequence
from typing import Protocol

from ipplan.problem import Problem
from ipplan.render.problems import as_csv as problems_csv
from ipplan.render.problems import as_github as problems_github
from ipplan.render.problems import as_gitlab as problems_gitlab
from ipplan.render.problems import as_json as problems_json
from ipplan.render.problems import as_junit as problems_junit
from ipplan.render.problems import as_rdjson as problems_rdjson
from ipplan.render.problems import as_sarif as problems_sarif
from ipplan.render.problems import as_text as problems_text
from ipplan.render.problems.extent import LineOf
from ipplan.wording import Language


class Format(Protocol):
    """A format: the problems in a language, with the lines they are about where these are known."""

    def __call__(self, problems: Sequence[Problem], language: Language, line_of: LineOf = ..., /) -> str:
        """Return the text."""


FORMATS: dict[str, Format] = {
    "text": problems_text.to_text,
    "json": problems_json.to_text,
    "ndjson": problems_json.to_lines_of_json,
    "csv": problems_csv.to_text,
    "github": problems_github.to_text,
    "gitlab": problems_gitlab.to_text,
    "junit": problems_junit.to_text,
    "rdjson": problems_rdjson.to_text,
    "sarif": problems_sarif.to_text,
}
