"""One indicator as a report has it: its sentences, its chart, its figures, what is counted and where it stands."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.plan import Plan
from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Figure, Undefined
from ipplan.progress.figures import due
from ipplan.render.decimals import rounded, shown_decimals
from ipplan.render.report.chart import Chart, chart
from ipplan.render.report.quantity import difference, quantity, target
from ipplan.render.report.story import Story, story
from ipplan.render.report.svg import starts_at_zero
from ipplan.render.report.tally import Stage
from ipplan.render.words import done_words, locator, rate_or_step, reading, status_word
from ipplan.wording import LOCALES, Language, closed
from ipplan.wording.codes import sentence
from ipplan.wording.numerals import chance, fixed, per_cent
from ipplan.wording.report import CHART, LABEL
from ipplan.wording.results import FIGURE, NATURE, PATH
from ipplan.wording.story import WHEN


class Pair(NamedTuple):
    """Something named, and what it is."""

    name: str
    value: str


class Entry(NamedTuple):
    """One indicator. `overview` are the cells of its row, `figures` and `remarks` what stands under its sentences.

    A chart's title is what it shows, a finding; under it stand its unit and its source.
    """

    assessed: Assessed
    name: str
    verdict: str
    overview: tuple[str, ...]
    sentences: tuple[str, ...]
    figures: tuple[Pair, ...]
    remarks: tuple[Pair, ...]
    notes: tuple[str, ...]
    chart: Chart | None
    chart_title: str
    chart_text: str
    chart_unit: str
    chart_source: str
    done: Decimal | None
    due: Decimal | None


def entry_of(  # noqa: PLR0913 - what an entry is made from
    plan: Plan, assessed: Assessed, stage: Stage, language: Language, as_of: int | None, *, remarks: bool = False
) -> Entry:
    """Tell in sentences what a report says of one indicator, in the words of a stage.

    With `remarks` those of whoever wrote the plan file stand with the definition: for the office's own copy.
    """
    case, figures, indicator = assessed.case, assessed.figures, assessed.indicator
    share_due = due(case, figures)
    now = case.now_shown
    drawn = chart(assessed)
    name = indicator.name.say(language)
    return Entry(
        assessed=assessed,
        name=name,
        verdict=status_word(assessed, language),
        overview=(
            _position(plan, assessed, now, language),
            target(indicator, language),
            "" if isinstance(figures.completion, Undefined) else per_cent(figures.completion, 0),
            _needed(assessed, language),
            "" if isinstance(figures.pace, Undefined) else fixed(figures.pace),
            status_word(assessed, language),
        ),
        sentences=story(assessed, plan.assessment, stage, language, as_of),
        figures=tuple(_figures(assessed, language)),
        remarks=tuple(_remarks(plan, assessed, language, own=remarks)),
        notes=tuple(closed(sentence(note, language), language) for note in assessed.notes),
        chart=drawn,
        chart_title=_finding(assessed, plan, language),
        chart_text=" ".join(_described(assessed, drawn, plan, language)) if drawn else "",
        chart_unit=CHART["unit"].say(language, {"unit": indicator.unit.say(language)}) if drawn else "",
        chart_source=_supplied(assessed, language) if drawn else "",
        done=None if isinstance(figures.completion, Undefined) else figures.completion,
        due=None if isinstance(share_due, Undefined) else share_due,
    )


def _position(plan: Plan, assessed: Assessed, now: Figure, language: Language) -> str:
    """Return where the indicator stands, in its unit; what is done or not in words."""
    if isinstance(now, Undefined):
        return ""
    if assessed.indicator.measure == "done":
        return done_words(now, language)
    return Story(assessed, plan.assessment, language).quantity(now)


def _needed(assessed: Assessed, language: Language) -> str:
    """Say what it takes a year from now on: a rate on a geometric path, a step on a linear one."""
    figures = assessed.figures
    if assessed.case.met:
        return ""
    linear = assessed.indicator.path_kind == "linear"
    return rate_or_step(Undefined("") if linear else figures.remaining_cagr, figures.remaining_step, language)


def _figures(assessed: Assessed, language: Language) -> Iterator[Pair]:
    """List every figure that there is by its name; rates in per cent."""
    case, f, indicator = assessed.case, assessed.figures, assessed.indicator
    places = shown_decimals(indicator, (p.observation.value for p in assessed.series.points))

    def said(name: str, figure: Figure, form: str) -> Iterator[Pair]:
        if isinstance(figure, Decimal):
            texts = {
                "value": lambda: (
                    done_words(figure, language)
                    if indicator.measure == "done"
                    else quantity(rounded(figure, places), indicator, language)
                ),
                "difference": lambda: difference(rounded(figure, places), indicator, language),
                "step": lambda: difference(rounded(figure, places + 1), indicator, language),
                "rate": lambda: per_cent(figure),
                "share": lambda: per_cent(figure, 1),
                "number": lambda: fixed(figure),
            }
            yield Pair(name[:1].upper() + name[1:], texts[form]())

    if case.start:
        label = "first_actual" if case.start.origin == "first_actual" else "baseline"
        yield from said(LABEL[label].say(language, {"year": case.start.year}), case.start.value, "value")
    yield Pair(LABEL["target"].say(language), target(indicator, language))
    yield from said(LABEL["actual"].say(language), case.now_shown, "value")
    linear = indicator.path_kind == "linear"
    met = case.met and isinstance(f.gap, Decimal) and f.gap < 0
    late = isinstance(f.years_ahead, Decimal) and f.years_ahead < 0
    if met:
        yield from said(LABEL["beyond"].say(language), -f.gap, "difference")  # type: ignore[operator]
    shown = [*([] if met else [("gap", "difference")]), ("completion", "share")]
    shown += [("expected", "value"), ("deviation", "difference")]
    growth = ("required", "observed") if case.met else ("required", "observed", "remaining")
    shown += [(f"{n}_step", "step") if linear else (f"{n}_cagr", "rate") for n in growth]
    shown += [("pace", "number"), *([] if late else [("years_ahead", "number")])]
    for name, form in shown:
        yield from said(FIGURE[name].say(language), getattr(f, name), form)
    if late:
        yield from said(LABEL["years_behind"].say(language), -f.years_ahead, "number")  # type: ignore[operator]
    if not isinstance(assessed.outlook, Undefined) and assessed.outlook.probability is not None:
        yield Pair(LABEL["probability"].say(language), chance(assessed.outlook.probability))


def _remarks(plan: Plan, assessed: Assessed, language: Language, *, own: bool) -> Iterator[Pair]:
    """Say what is counted, how it is read, where both numbers stand; with `own` what the plan file remarks too."""
    indicator, case = assessed.indicator, assessed.case
    if indicator.definition:
        yield Pair(LABEL["definition"].say(language), indicator.definition.say(language))
    figure = indicator.target.figure
    places = [(figure.source if figure else None) or indicator.source, indicator.baseline and indicator.baseline.source]
    texts = dict.fromkeys(closed(locator(place, language), language) for place in places if place)
    if texts:
        yield Pair(LABEL["source"].say(language), LOCALES[language].clause.join(texts))
    if case.point:
        o = case.point.observation
        yield Pair(LABEL["data"].say(language), ", ".join(filter(None, (o.place.by_name, o.source, o.published))))
    details = [reading(indicator, plan.years(indicator)[0], language), PATH[indicator.path_kind].say(language)]
    yield Pair(LABEL["path"].say(language), closed(LOCALES[language].comma.join(details), language))
    yield Pair(LABEL["nature"].say(language), NATURE[indicator.nature].say(language))
    if own and indicator.note:
        yield Pair(LABEL["remark"].say(language), indicator.note.say(language))


def _finding(assessed: Assessed, plan: Plan, language: Language) -> str:
    """Say in a title what the chart shows: the verdict, the latest value and the target."""
    case, one = assessed.case, Story(assessed, plan.assessment, language)
    details: dict[str, object] = {
        "name": assessed.indicator.name.say(language),
        "status": status_word(assessed, language),
        "target_year": case.target_year,
        "target": target(assessed.indicator, language),
    }
    if case.point is None:
        return CHART["finding_none"].say(language, details)
    details |= {"when": one.when(case.point), "actual": one.actual()}
    return CHART["finding" if assessed.indicator.target.numbers else "finding_direction"].say(language, details)


def _supplied(assessed: Assessed, language: Language) -> str:
    """Name who supplies the values that a chart shows."""
    source, point = assessed.indicator.data_source, assessed.case.point
    texts = [source.say(language) if source else "", (point.observation.source or "") if point else ""]
    given = LOCALES[language].comma.join(dict.fromkeys(filter(None, texts)))
    return CHART["source"].say(language, {"source": given}) if given else ""


def _described(assessed: Assessed, drawn: Chart, plan: Plan, language: Language) -> Iterator[str]:
    """Describe the chart for those who do not see it."""
    case, one = assessed.case, Story(assessed, plan.assessment, language)
    details: dict[str, object] = {"target_year": case.target_year}
    listed = LOCALES[language].item
    if drawn.target:
        details["bound"] = one.bound()
        if drawn.start:
            details |= {"base": int(drawn.start.time), "baseline": one.quantity(Decimal(repr(drawn.start.value)))}
        yield CHART["about_path" if drawn.start and drawn.path else "about_target"].say(language, details)
    if not starts_at_zero(drawn):
        yield CHART["about_axis"].say(language)
    if drawn.milestones:
        said = {WHEN["year"].say(language, {"year": int(time)}): Decimal(repr(v)) for time, v in drawn.milestones}
        values = [CHART["about_actual"].say(language, {"period": t, "value": one.quantity(v)}) for t, v in said.items()]
        yield CHART["about_milestones"].say(language, {"values": listed.join(values)})
    judged = [p for p in assessed.series.points if case.point and case.baseline_year < p.time <= case.point.time]
    values = [
        CHART["about_actual"].say(language, {"period": one.when(p), "value": one.quantity(p.value)}) for p in judged
    ]
    yield CHART["about_actuals" if judged else "about_no_actuals"].say(language, {"values": listed.join(values)})
    found = assessed.outlook
    if not isinstance(found, Undefined) and found.central is not None and drawn.outlook:
        yield CHART["about_outlook"].say(language, {**details, "central": one.foreseen(found.central)})
        if found.low is not None and found.high is not None:
            ends = {"low": one.foreseen(found.low), "high": one.foreseen(found.high)}
            yield CHART["about_interval"].say(language, ends)
