"""`ipplan explain`: every figure of one indicator with its formula, the numbers put in, and the source of both."""

from typing import TYPE_CHECKING, Annotated

import typer

from ipplan.commands import options as o
from ipplan.wording import Language

if TYPE_CHECKING:
    from ipplan.progress.assess import Assessed, Beside

Part = Annotated[str | None, typer.Option("--part", help=o.text("part"), show_default=False)]


@o.spread
def explain_command(  # noqa: PLR0913 - options of one command
    plan: o.PlanName,
    indicator: o.IndicatorName,
    *,
    judging: o.JudgeOptions,
    part: Part = None,
    outlook: o.OutlookShown = "interval",
    out: o.OutputOptions,
) -> None:
    """Assess one indicator and show the working."""
    from ipplan.commands.judging import judge
    from ipplan.commands.output import answer, lines_text, say, stop
    from ipplan.reading.plans.catalog import catalog
    from ipplan.render.datatext import keyed
    from ipplan.render.explain import page as explain

    if indicator in (known := catalog()) and plan not in known:
        stop(say("swapped", out.language, plan=indicator, indicator=plan))
    judged = judge([plan], judging, out.language, choice=o.Choice([indicator]))
    (result,) = judged.results
    assessed, *others = result.with_outlook(outlook).indicators
    if others:
        stop(say("one_indicator", out.language, found=indicator, count=1 + len(others)))
    beside = None
    if assessed.indicator.by:
        from ipplan.progress.beside import beside as parts_of

        beside = parts_of(result.plan, assessed, result.made, as_of=result.as_of, baseline_from=judging.baseline)
    if part is not None:
        assessed, beside = _part(assessed, beside, part, out.language), None
    answer(
        out,
        text=lambda: lines_text(explain.explain_text(result.plan, assessed, out.language, beside), out.output),
        document=lambda: explain.explain_document(result.plan, assessed, beside, as_of=result.as_of),
        rows=lambda: keyed(
            explain.explain_rows(assessed),
            {"plan": result.plan.id, "as_of": result.as_of, "id": assessed.indicator.id},
        ),
    )
    judged.end(out.language)


def _part(whole: "Assessed", beside: "Beside | None", asked: str, language: Language) -> "Assessed":
    """Return the part that is meant by id or name, under its own name; one that is not there ends the command."""
    from ipplan.commands.output import stop
    from ipplan.model.folding import fold_name
    from ipplan.wording.parts import REFUSED

    if beside is None:
        stop(REFUSED["undivided"].say(language, {"indicator": whole.indicator.id}))
    names = {part.part: (part.part, part.name.zh, part.name.en) for part in beside.parts}
    meant = [one for one in beside.parts if fold_name(asked) in {fold_name(name) for name in names[one.part] if name}]
    if not meant:
        stop(REFUSED["no_part"].say(language, {"found": asked, "known": tuple(names)}))
    return meant[0].named
