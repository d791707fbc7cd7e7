"""The questions that `ipplan init` asks on a terminal; each may be left open."""

import sys

from ipplan.drafting.draft import DraftPlan
from ipplan.drafting.indicator_table import Cells
from ipplan.wording import Language
from ipplan.wording.init import QUESTIONS


def ask(draft: DraftPlan, language: Language) -> tuple[DraftPlan, tuple[Cells, ...]]:
    """Ask for what the flags have not given, then for the indicators one by one."""

    def answer(question: str) -> str:
        sys.stderr.write(f"{QUESTIONS[question].say(language)}: ")
        sys.stderr.flush()
        return sys.stdin.readline().strip()

    def year(question: str, said: int | None) -> int | None:
        while said is None and (text := answer(question)):
            said = int(text) if text.isascii() and text.isdigit() and 1900 <= int(text) <= 2200 else None  # noqa: PLR2004
        return said

    title = (draft.title[0] or answer("title"), draft.title[1] or answer("title_en"))
    region = (draft.region[0] or answer("region"), draft.region[1] or answer("region_en"))
    begin = year("baseline_year", draft.baseline_year)
    end = year("target_year", draft.target_year)
    rows: list[Cells] = []
    while name := answer("indicator"):
        baseline, target, source = (answer(question) for question in ("baseline", "target", "data_source"))
        rows.append(Cells(len(rows) + 1, name, baseline=baseline, target=target, data_source=source))
    return draft._replace(title=title, region=region, baseline_year=begin, target_year=end), tuple(rows)
