"""Live formulas of the workbook: a corrected number changes the figures and the verdict."""

from decimal import Decimal
from typing import Any, NamedTuple

from ipplan.model.plan import Assessment
from ipplan.progress.figure import Undefined, reaches
from ipplan.progress.formulas import Worked
from ipplan.progress.verdict import STATUSES
from ipplan.render.report.content import Report
from ipplan.render.report.entry import Entry
from ipplan.render.words import TONES
from ipplan.wording import Language
from ipplan.wording.report import LABEL
from ipplan.wording.results import STATUS

# The cells that the symbols of the formulas stand for.
CELLS = {"s": "J{row}", "y_T": "G{row}", "y_t": "I{row}"}
CELLS |= {"n": "(E{row}-C{row})", "e": "(H{row}-C{row})", "r": "(E{row}-H{row})"}
# A change and a mean growth are worked as an index with 1 at the baseline, totals and additions begin at 0.
_TOTAL = {"x_b": "0", "x_T": "G{row}", "x_t": "I{row}", "y_b": "0"}
WORKED = {
    "level": {"x_b": "D{row}", "x_T": "G{row}", "x_t": "I{row}", "y_b": "D{row}"},
    "period_total": _TOTAL,
    "increase": _TOTAL,
    "relative_change": {"x_b": "1", "x_T": "(1+G{row}/100)", "x_t": "(1+I{row}/100)", "y_b": "0"},
    "average_growth": {"x_b": "1", "x_T": "((1+G{row}/100)^{n})", "x_t": "((1+I{row}/100)^{e})"},
}
# Cuts of the verdict in the order of the sheet of rules, each with the verdict that it opens.
CUTS = ("ahead", "on_track", "on_track_binding", "lagging", "off_track")
_WORDS = ("achieved_early", *STATUSES)
_FIRST = 2


class Rules(NamedTuple):
    """The sheet that holds the words of the verdicts and the cuts: the cells by their names."""

    name: str
    words: dict[str, str]
    cuts: dict[str, str]


def rules_sheet(sheet: Any, report: Report, styles: Any) -> Rules:
    """Write the sheet of rules; who changes a cut there changes the verdicts."""
    language, name = report.language, sheet.get_name()
    sheet.set_column(0, 2, 24)
    sheet.write_row(0, 0, [LABEL[key].say(language) for key in ("verdict", "cut", "value")], styles.head)
    words, cuts = {}, {}
    for row, key in enumerate(_WORDS, _FIRST):
        sheet.write_string(row - 1, 0, STATUS[key].say(language), styles.tone[TONES[key.removesuffix("_early")]])
        words[key] = f"'{name}'!$A${row}"
    for row, key in enumerate(CUTS, _FIRST):
        said = STATUS[key.removesuffix("_binding")].say(language)
        binding = f" ({LABEL['binding'].say(language)})" if key.endswith("_binding") else ""
        sheet.write_string(row - 1, 1, said + binding, styles.cell)
        sheet.write_number(row - 1, 2, float(getattr(report.plan.assessment, key)), styles.pace)
        cuts[key] = f"'{name}'!$C${row}"
    return Rules(name, words, cuts)


def words_of(language: Language) -> list[tuple[str, str]]:
    """List the words of the verdicts, each with its tone."""
    return [(STATUS[key].say(language), TONES[key.removesuffix("_early")]) for key in _WORDS]


def cells(entry: Entry, row: int) -> dict[str, str]:
    """Return the cell or the cells of a row that each symbol of the formulas stands for."""
    spans = {name: text.format(row=row) for name, text in CELLS.items()}
    worked = WORKED.get(entry.assessed.indicator.measure, {})
    found = spans | {name: text.format(row=row, **spans) for name, text in worked.items()}
    band = entry.assessed.indicator.target.band
    found |= {"low": str(band[0]), "high": str(band[1])} if band else {}
    if not entry.assessed.indicator.milestones and not entry.assessed.indicator.yearly and "x_b" in found:
        pieces = {"p_b": found["x_b"], "p_T": found["x_T"], "p_n": found["n"], "p_e": found["e"], "before": ""}
        found |= pieces
    return found


def formula(worked: dict[str, Worked], name: str, known: dict[str, str]) -> str | None:
    """Return a figure's formula with cells; None where there is none, or where the path has several pieces."""
    if not isinstance(worked[name].value, Decimal):
        return None
    if name == "pace":
        earned = formula(worked, "earned_years", known)
        known = {**known, "earned_years": f"({earned.lstrip('=')})"} if earned else known
    try:
        text = worked[name].formula.template.format_map(known)
    except KeyError:
        return None
    return "=" + text.replace("max(", "MAX(").replace("ln(", "LN(")


def verdict_formula(entry: Entry, row: int, rules: Rules, cuts: Assessment) -> str | None:
    """Return the verdict by the rules of the default method; None for kinds that need more than the row has."""
    found = _verdict(entry, rules, cuts, row)
    if found is None or found[1] != entry.assessed.status:
        return None
    return f'=IF(I{row}="",{rules.words["no_data"]},{found[0]})'


def _verdict(  # noqa: PLR0911 - a rule a line
    entry: Entry, rules: Rules, cuts: Assessment, row: int
) -> tuple[str, str] | None:
    """Return the formula, and the verdict that it gives now."""
    case, word = entry.assessed.case, rules.words
    target, point = case.indicator.target, case.point
    if point is None or point.precision != "exact" or point.estimated or case.over or target.tolerance is not None:
        return None
    if case.indicator.every_year or case.indicator.measure in {"mean", "done"}:
        return None
    if target.direction and case.start is not None and not case.in_target_year:
        moved = f"J{row}*(I{row}-D{row})"
        formula_text = f"IF({moved}>0,{word['on_track']},IF({moved}=0,{word['off_track']},{word['reversing']}))"
        return formula_text, entry.assessed.status
    if target.bound_kind is None or case.path_turns or case.cap or isinstance(case.planned, Decimal):
        return None
    known = cells(entry, row)
    if "x_t" not in known:
        return None
    met = f"J{row}*({known['x_t']}-{known['x_T']}){'>' if target.strict else '>='}0"
    if case.in_target_year:
        return f"IF({met},{word['achieved']},{word['missed']})", "achieved" if case.met else "missed"
    if case.hold:
        return f"IF({met},{word['on_track']},{word['reversing']})", "on_track" if case.met else "reversing"
    pace = entry.assessed.figures.pace
    if case.start_meets or isinstance(pace, Undefined):
        return None
    by_pace = _by_pace(entry, rules, cuts, row, pace)
    text = f"IF({met},{word['achieved_early']},{by_pace[0]})"
    return text, "achieved" if case.met else by_pace[1]


def _by_pace(entry: Entry, rules: Rules, cuts: Assessment, row: int, pace: Decimal) -> tuple[str, str]:
    """Return the verdict by the cuts, the highest that the pace reaches."""
    binding = entry.assessed.indicator.nature == "binding"
    steps = ("off_track", "lagging", "on_track_binding" if binding else "on_track", "ahead")
    said, status = rules.words["reversing"], "reversing"
    for cut in steps:
        name = cut.removesuffix("_binding")
        said = f"IF(P{row}+1E-9>={rules.cuts[cut]},{rules.words[name]},{said})"
        status = name if reaches(pace, getattr(cuts, cut)) else status
    return said, status
