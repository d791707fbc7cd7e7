"""The appendix of the HTML report."""

from ipplan.render.markup import escape
from ipplan.render.report.content import Report
from ipplan.render.report.rules import formulas, rules, sources
from ipplan.wording.report import HEADING, LABEL, SYMBOLS


def appendix(report: Report) -> str:
    """Write the appendix: how verdicts are reached, the formulas, the files read."""
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
