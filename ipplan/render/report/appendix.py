"""The appendix of a report: formulas, the rules of the verdict, the files that were read."""

from collections.abc import Iterator
from html import escape

from ipplan.progress.formulas import FORMULAS
from ipplan.render.report.content import Report
from ipplan.render.report.entry import Pair
from ipplan.wording import Language
from ipplan.wording.formulas import SOURCE
from ipplan.wording.report import HEADING, LABEL, RULE, SYMBOLS
from ipplan.wording.results import FIGURE, PATH


def formulas(language: Language) -> Iterator[tuple[str, str, str]]:
    """Every figure with its formula and where that comes from."""
    for row in FORMULAS:
        if row.measure or row.held:
            continue
        kind = f" ({PATH[row.path].say(language)})" if row.path else ""
        yield FIGURE[row.figure].say(language) + kind, row.text, SOURCE[row.source].say(language)


def rules(report: Report) -> Iterator[str]:
    """How a verdict is reached, with the cuts that were used."""
    for key, said in RULE.items():
        if key != "risk" or report.stage == "mid-term":
            yield said.say(report.language, dict(report.plan.assessment))


def sources(report: Report) -> Iterator[Pair]:
    """The files that the report was made from, with what identifies them."""
    yield Pair(LABEL["plan_file"].say(report.language), report.plan_sha256)
    for path, digest in report.files:
        yield Pair(path, digest)


def appendix(report: Report) -> str:
    """The appendix of the HTML report."""
    language = report.language
    titles = [LABEL["figure"], LABEL["formula"], LABEL["method_source"]]
    head = "".join(f'<th scope="col">{escape(title.say(language))}</th>' for title in titles)
    rows = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td><code>{escape(formula)}</code></td><td>{escape(source)}</td></tr>'
        for name, formula, source in formulas(language)
    )
    listed = "".join(f"<li>{escape(rule)}</li>" for rule in rules(report))
    read = "".join(
        f'<tr><th scope="row">{escape(pair.name)}</th><td><code>{pair.value}</code></td></tr>'
        for pair in sources(report)
    )
    files = "".join(f'<th scope="col">{escape(LABEL[key].say(language))}</th>' for key in ("file", "digest"))
    return (
        f'<section aria-labelledby="appendix"><h2 id="appendix">{escape(HEADING["appendix"].say(language))}</h2>'
        f"<h3>{escape(HEADING['cuts'].say(language))}</h3>"
        f'<ul class="points">{listed}</ul>'
        f"<h3>{escape(HEADING['formulas'].say(language))}</h3>"
        f"<table><caption>{escape(SYMBOLS.say(language))}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        f"<h3>{escape(HEADING['files'].say(language))}</h3>"
        f"<table><thead><tr>{files}</tr></thead><tbody>{read}</tbody></table></section>"
    )
