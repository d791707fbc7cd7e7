"""What the appendix of a report says in every format: the formulas, the rules of the verdict, the files read."""

from collections.abc import Iterator

from ipplan.progress.formulas import FORMULAS
from ipplan.progress.symbols import OF_FIGURES
from ipplan.render.report.content import Report
from ipplan.render.report.entry import Pair
from ipplan.wording import LOCALES, Language
from ipplan.wording.formulas import SOURCE
from ipplan.wording.report import LABEL, RULE
from ipplan.wording.results import FIGURE, PATH


def formulas(language: Language) -> Iterator[tuple[str, str, str]]:
    """List every figure with its formula and where that comes from."""
    for row in FORMULAS:
        if row.measure or row.held or row.kind:
            continue
        kind = LOCALES[language].comma + PATH[row.path].say(language) if row.path else ""
        yield FIGURE[row.figure].say(language) + kind, in_words(row.text, language), SOURCE[row.source].say(language)


def in_words(formula: str, language: Language) -> str:
    """Return a formula with the figures that stand in it by their names in a language."""
    for figure, symbol in OF_FIGURES.items():
        formula = formula.replace(symbol, FIGURE[figure].say(language))
    return formula


def rules(report: Report) -> Iterator[str]:
    """Say how a verdict is reached, with the cuts that were used."""
    for key, said in RULE.items():
        if key != "risk" or report.stage == "mid-term":
            yield said.say(report.language, dict(report.plan.assessment))


def sources(report: Report) -> Iterator[Pair]:
    """List the files that the report was made from, with what identifies them."""
    yield Pair(LABEL["plan_file"].say(report.language), report.plan_sha256)
    for path, digest in report.files:
        yield Pair(path, digest)
