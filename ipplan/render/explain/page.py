"""One indicator explained: what it is, the numbers given, every figure with its formula, the verdict, the outlook."""

from collections.abc import Iterator, Mapping

from ipplan.model.base import Bilingual
from ipplan.model.plan import DEFAULT_CUTS, INDEXED, Figure, Indicator, Milestone, Plan
from ipplan.progress.assess import Assessed, Beside
from ipplan.progress.figure import Undefined
from ipplan.progress.series import YEAR_END, Point
from ipplan.progress.symbols import symbols
from ipplan.progress.verdict import Verdict, by_pace, cut_of
from ipplan.render.document import Data, cuts_data, indicator_data, parts_data
from ipplan.render.explain.outlook import outlook_lines
from ipplan.render.explain.steps import Step, bare, number, steps
from ipplan.render.explain.sure import sure_lines
from ipplan.render.methods.in_explain import method_data, method_lines
from ipplan.render.status.next_year import next_year_working
from ipplan.render.words import bound, locator, reading, status_word, target_words
from ipplan.wording import Language, Said
from ipplan.wording.codes import sentence
from ipplan.wording.formulas import LINE, SOURCE
from ipplan.wording.numerals import data, given, per_cent, plain
from ipplan.wording.results import FIGURE, NATURE, PATH, REASON
from ipplan.wording.tables import LINE as UNDER_TABLES

CUTS = UNDER_TABLES["cuts"]
INDENT = "  "


def explain_document(plan: Plan, assessed: Assessed, beside: Beside | None = None, *, as_of: int | None = None) -> Data:
    """Return the explanation as data: the indicator as in `status`, with its parts, and every step."""
    return {
        "schema_version": 1,
        "plan": plan.id,
        "as_of": as_of,
        **cuts_data(plan),
        "indicator": {**indicator_data(assessed), **parts_data(assessed, beside)},
        "symbols": {n: None if isinstance(v, Undefined) else data(v) for n, v in symbols(assessed.case).items()},
        "steps": [_step_data(step) for step in steps(assessed)],
        "methods": method_data(assessed),
    }


def explain_rows(assessed: Assessed) -> Iterator[list[str]]:
    """Yield the steps as rows of a table, under the names of the document."""
    yield ["figure", "formula", "put_in", "value", "reason", "source.zh", "source.en"]
    for step in steps(assessed):
        undefined = isinstance(step.result, Undefined)
        value, reason = ("", str(step.result)) if undefined else (plain(step.result), "")  # type: ignore[arg-type]
        yield [step.figure, step.formula, step.put_in, value, reason, *_in_both(SOURCE[step.source])]


def _in_both(said: Said) -> list[str]:
    return [said.zh, said.en]


def explain_text(plan: Plan, assessed: Assessed, language: Language, beside: Beside | None = None) -> str:
    """Return the explanation for a person; `beside` are the parts of a divided indicator."""
    indicator = assessed.indicator
    details = {"name": indicator.name.say(language), "id": indicator.id, "plan": plan.title.say(language)}
    parts = [
        ("what", _what(plan, assessed, language)),
        ("given", _given(plan, assessed, language)),
        ("symbols", _symbols(assessed, language)),
        ("figures", _figures(assessed, language)),
        ("verdict", _verdict(plan, assessed, language)),
        ("sure", sure_lines(assessed, plan.assessment, language)),
        ("next_year", next_year_working(assessed, plan.assessment, language)),
        ("outlook", outlook_lines(assessed, language)),
        ("parts", _parts(beside, language) if beside else ()),
        ("methods", method_lines(assessed, language)),
        ("notes", (sentence(note, language) for note in assessed.other_notes)),
    ]
    lines = [LINE["heading"].say(language, details)]
    for title, content in parts:
        if body := list(content):
            lines += ["", LINE[title].say(language), *(INDENT + line for line in body)]
    return "\n".join(lines) + "\n"


def _parts(beside: Beside, language: Language) -> Iterator[str]:
    """Yield each part's way, value and verdict, the worst first, and its share of what is still missing."""
    for part in beside.parts:
        one = part.assessed
        now, start = one.case.now_shown, one.case.start
        details = {
            "name": part.name.say(language),
            "baseline": given(start.value) if start else "-",
            "bound": target_words(one.indicator, language),
            "now": number(now) if not isinstance(now, Undefined) else "-",
            "status": status_word(one, language),
        }
        line = LINE["part"].say(language, details)
        if not isinstance(part.gap_share, Undefined):
            line += LINE["part_share"].say(language, {"share": per_cent(part.gap_share, 0)})
        yield line


def _step_data(step: Step) -> Data:
    undefined = isinstance(step.result, Undefined)
    return {
        "figure": step.figure,
        "name": {"zh": FIGURE[step.figure].zh, "en": FIGURE[step.figure].en},
        "formula": step.formula,
        "put_in": step.put_in or None,
        "years": list(step.years),
        "value": None if undefined else data(step.result),  # type: ignore[arg-type]
        "reason": str(step.result) if undefined else None,
        "source": {"zh": SOURCE[step.source].zh, "en": SOURCE[step.source].en} if step.source else None,
    }


def _what(plan: Plan, assessed: Assessed, language: Language) -> Iterator[str]:
    indicator = assessed.indicator
    yield LINE["unit"].say(language, {"unit": indicator.unit.say(language)})
    yield LINE["reading"].say(language, {"reading": reading(indicator, plan.years(indicator)[0], language)})
    yield LINE["path"].say(language, {"path": PATH[indicator.path_kind].say(language)})
    yield LINE["nature"].say(language, {"nature": NATURE[indicator.nature].say(language)})
    for field in ("definition", "data_source", "note"):
        text = getattr(indicator, field)
        if text is not None:
            yield LINE[field].say(language, {"text": text.say(language)})


def _given(plan: Plan, assessed: Assessed, language: Language) -> Iterator[str]:
    """Return baseline, milestones, target and actuals with their places in the documents."""
    indicator, case = assessed.indicator, assessed.case
    begin, end = plan.years(indicator)

    def place(figure: Figure | Milestone) -> str:
        return locator(figure.source or indicator.source, language) or LINE["unsourced"].say(language)

    if indicator.baseline:
        details = {"year": begin, "value": given(indicator.baseline.value), "place": place(indicator.baseline)}
        yield LINE["baseline"].say(language, details)
    else:
        yield LINE["no_baseline"].say(language)
    if case.start and case.start.origin != "plan":
        key = "in_actuals" if case.start.origin == "actuals" else "as_first_actual"
        details = {"year": case.start.year, "value": given(case.start.value), "place": LINE[key].say(language)}
        yield LINE["baseline"].say(language, details)
    for year, milestone in sorted({**indicator.milestones, **indicator.yearly}.items()):
        promised = bound(milestone.bound(indicator.target), language)
        yield LINE["milestone"].say(language, {"year": year, "value": promised, "place": place(milestone)})
    figure = indicator.target.figure
    where = place(figure) if figure else locator(indicator.source, language)
    yield LINE["target"].say(language, {"year": end, "bound": target_words(indicator, language), "place": where})
    named = _names(plan, indicator)
    for point in assessed.series.points:
        judged = case.point is not None and point.time <= case.point.time
        key = "history" if point.time < begin else "actual" if judged else "later"
        yield _point(point, key, language, named)


def _made(point: Point, key: str, language: Language, named: Mapping[str, Bilingual]) -> str:
    """Say of which values of parts or operands a value was made, each with its year where that is another."""
    made = []
    for one in point.observation.made_of:
        name = named.get(one.part or one.indicator)
        details = {"name": name.say(language) if name else one.part or one.indicator, "value": given(one.value)}
        same = one.part or one.year == point.year
        made.append(LINE["made_item" if same else "made_item_of"].say(language, {**details, "year": one.year}))
    place = LINE[f"made_{point.observation.origin}"].say(language, {"values": made})
    details = {"period": _period(point), "value": number(point.value), "place": place, "more": ""}
    return LINE[key].say(language, details)


def _period(point: Point) -> str:
    return str(point.year) if point.month == YEAR_END else f"{point.year}-{point.month:02}"


def _names(plan: Plan, indicator: Indicator) -> dict[str, Bilingual]:
    """Return the names of everything a value of the indicator can be made of, by the ids of parts and indicators."""
    dimension = plan.dimensions.get(indicator.by.dimension) if indicator.by else None
    return {**{one.id: one.name for one in plan.measured}, **(dimension.parts if dimension else {})}


def _point(point: Point, key: str, language: Language, named: Mapping[str, Bilingual]) -> str:
    o = point.observation
    if o.made_of and o.origin in {"parts", "derived"}:
        return _made(point, key, language, named)
    more = ""
    if o.as_written and o.as_written != plain(point.value):
        more += LINE["as_written"].say(language, {"text": o.as_written})
    if o.basis not in {None, "as_stated"}:
        more += LINE["as_basis"].say(language, {"basis": o.basis, "value": given(o.value)})
    if o.source:
        more += LINE["from_source"].say(language, {"text": o.source})
    if o.published:
        more += LINE["published"].say(language, {"text": o.published})
    for older in o.superseded:
        more += LINE["older"].say(language, {"value": given(older.value), "place": older.place})
    details = {"period": _period(point), "value": number(point.value), "place": o.place, "more": more}
    return LINE[key].say(language, details)


def _symbols(assessed: Assessed, language: Language) -> Iterator[str]:
    known = [f"{name} = {bare(v)}" for name, v in symbols(assessed.case).items() if not isinstance(v, Undefined)]
    yield "  ".join(known)
    if assessed.indicator.measure in INDEXED:
        yield LINE["index"].say(language)


def _figures(assessed: Assessed, language: Language) -> Iterator[str]:
    for step in steps(assessed):
        name = FIGURE[step.figure].say(language)
        if isinstance(step.result, Undefined):
            yield f"{name}: " + LINE["undefined"].say(language, {"reason": REASON[step.result].say(language)})
            continue
        yield f"{name} = {step.result_text}"
        formula = f"= {step.formula}" + (f" = {step.put_in}" if step.put_in != step.formula else "")
        if step.piece:
            ends = {"begin": bare(step.piece.first.time), "end": bare(step.piece.last.time)}
            formula += " " + LINE["piece"].say(language, ends)
        years = ", ".join(step.years)
        yield INDENT + formula + (f"  [{years}]" if years else "")
        if step.source:
            yield INDENT + LINE["source_of"].say(language, {"source": SOURCE[step.source].say(language)})


def _verdict(plan: Plan, assessed: Assessed, language: Language) -> Iterator[str]:
    pace, case = assessed.figures.pace, assessed.case
    if not isinstance(pace, Undefined) and by_pace(Verdict(assessed.status, assessed.reason)):
        cuts = {**dict(plan.assessment), "on_track": cut_of(case, plan.assessment)}
        yield LINE["pace_verdict"].say(language, {**cuts, "pace": number(pace)})
    elif not isinstance(case.now_shown, Undefined):
        details = {"now": number(case.now_shown), "bound": target_words(assessed.indicator, language)}
        yield LINE["bound_verdict"].say(language, details)
    if plan.assessment != DEFAULT_CUTS:
        yield CUTS.say(language, dict(plan.assessment))
    status = status_word(assessed, language)
    if assessed.reason:
        yield LINE["result_why"].say(language, {"status": status, "reason": REASON[assessed.reason].say(language)})
    else:
        yield LINE["result"].say(language, {"status": status})
