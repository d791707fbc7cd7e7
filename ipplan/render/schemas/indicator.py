"""One indicator, as `status`, `explain` and `compare` give it."""

from typing import get_args

from ipplan.model.indicator import Measure
from ipplan.progress.verdict import STATUSES
from ipplan.render.schemas.kinds import (
    NOTE,
    Schema,
    either,
    flag,
    listed,
    mapped,
    number,
    one_of,
    optional,
    record,
    text,
    whole,
    words,
)  # fmt: skip

UNDEFINED = "undefined, the reason stands in `reasons`"
BOUNDS = ("at_least", "more_than", "at_most", "less_than")
STATUS = one_of(STATUSES, "verdict by the pace")
LIGHT = one_of(("green", "amber", "red", "grey"), "the method's light", null="a method without lights")
BAND = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}


def target() -> Schema:
    """Describe a target: one bound, a band, a direction, none at all, or something to be done."""
    unit = "in the indicator's unit"
    return record(
        "the target: the year and exactly one of the fields after it",
        {
            "year": whole("target year"),
            **{bound: optional(number(f"bound, {unit}")) for bound in BOUNDS},
            "between": optional({**BAND, "description": f"lower and upper edge, {unit}"}),
            "direction": optional(one_of(("grow", "decline"), "a commitment without a number")),
            "none": optional({"const": True, "description": "watched, never judged"}),
            "done": optional({"const": True, "description": "to be done by the end of the target year"}),
            "tolerance": optional(either(f"how far the bound may be missed, {unit}", {"type": "number"}, BAND)),
        },
    )


def about() -> Schema:
    """Describe what an indicator is."""
    return {
        "id": text("id in the plan"),
        "name": words("name"),
        "unit": text("unit, as the plan writes it in Chinese"),
        "measure": one_of(get_args(Measure), "what the target constrains"),
        "path": one_of(("geometric", "linear"), "how the way from baseline to target is thought to run"),
        "nature": one_of(("expected", "binding"), "as the plan says: expected, or binding on those who carry it out"),
        "group": one_of(("table", "narrative"), "of the indicator table, or a commitment of the prose"),
    }


def baseline() -> Schema:
    """Describe the start of the path."""
    return record(
        "start of the path",
        {
            "year": whole("year"),
            "value": number("value, in the indicator's unit"),
            "from": text("where it comes from: plan, actuals, first_actual, zero"),
        },
        null="none known",
    )


def actual() -> Schema:
    """Describe the value that is judged."""
    return record(
        "the value judged: the latest up to `as_of`",
        {
            "year": whole("year"),
            "value": number("value, in the indicator's unit"),
            "through": optional(text("YYYY-MM up to which it counts, where that is not the year's end")),
            "precision": optional(text("approximate, above or below, where the source gives no exact value")),
            "estimate": optional(number("the whole year estimated from a part of it")),
            "rule": optional(text("rule of the estimate")),
            "part": optional(number("the part of the year that was reported")),
            "from": either(
                "where it stands",
                record(
                    "in a file",
                    {"file": text("path"), "line": optional(whole("line")), "cell": optional(text("sheet and cell"))},
                ),
                record("made of other indicators", {"derived_from": listed({"type": "string"}, "their ids")}),
                record("made of the parts of the whole", {"parts": listed({"type": "string"}, "their ids")}),
            ),
        },
        null="no usable value after the baseline year",
    )


def figures() -> Schema:
    """Describe the figures, rates as fractions (0.08 is 8 %)."""
    unit, rate, years = "in the indicator's unit", "a year, as a fraction", "in years"
    said = {
        "gap": f"what is missing to the bound, {unit}; negative beyond it",
        "completion": "share of the way from baseline to target that is done, as a fraction, not clipped",
        "time_elapsed": "share of the plan's time that has passed, as a fraction",
        "expected": f"value due by now on the path, {unit}",
        "deviation": f"actual minus expected, towards the target, {unit}",
        "required_cagr": f"growth required from baseline to target, {rate}",
        "observed_cagr": f"growth so far, {rate}",
        "remaining_cagr": f"growth needed from now on, {rate}",
        "required_step": f"step a year required, {unit}",
        "observed_step": f"step a year so far, {unit}",
        "remaining_step": f"step a year needed from now on, {unit}",
        "earned_years": f"time at which the path reaches the actual, {years}",
        "pace": "earned years over the years that have passed",
        "years_ahead": f"earned years minus the years that have passed, {years}",
    }
    return {name: number(says, null=UNDEFINED) for name, says in said.items()}


def outlook() -> Schema:
    """Describe the outlook to the target year."""
    too_few = "too few yearly changes"
    return record(
        "where it leads by the target year if it goes on like this",
        {
            "year": whole("target year"),
            "central": number("central value, in the indicator's unit", null="not asked for"),
            "low": number("lower end of the interval", null=too_few),
            "high": number("upper end of the interval", null=too_few),
            "level": number("share of outcomes that the interval is to hold"),
            "probability": number("chance of meeting the target, as a fraction", null=too_few),
            "differences": whole("yearly changes it rests on"),
            "history": optional(whole("of them, changes before the baseline")),
            "cut": optional({"const": True, "description": "cut at 0 or 100, as a share must be"}),
            "reason": text("why there is no interval", null="there is one"),
        },
        null=UNDEFINED,
    )


def promised() -> Schema:
    """Describe a promise of one year on the way."""
    return record(
        "a promise of one year",
        {
            "year": whole("year"),
            "bound": text("kind of bound"),
            "value": either("bound or band, in the indicator's unit", {"type": "number"}, BAND),
            "actual": number("value of that year", null="none"),
            "gap": number("what is missing, in the indicator's unit", null="no value"),
            "status": one_of(("met", "missed", "no_data", "not_due"), "whether it was kept"),
        },
    )


def promises() -> Schema:
    """Describe promises beside the target."""
    unit = "in the indicator's unit"
    return {
        "early": flag("met before the target year"),
        "every_year": flag("the bound holds in every year"),
        "milestones": listed(promised(), "milestones"),
        "yearly": listed(promised(), "the plan's own value of each year"),
        "stretch": record(
            "a second, harder bound",
            {
                "value": number(f"bound, {unit}"),
                "gap": number(f"what is missing, {unit}", null="no value"),
                "completion": number("share of the way, as a fraction", null=UNDEFINED),
                "met": flag("met", null="no value"),
            },
            null="the plan has none",
        ),
        "needed_mean": number(f"what the remaining years must average, {unit}", null="no mean is promised"),
        "used": number("share of a cap that is used, as a fraction", null="no cap"),
    }


def certainty() -> Schema:
    """Describe how sure the verdict is."""
    turn = record(
        "a change that would turn the verdict",
        {
            "if": text("what moves: actual, baseline"),
            "value": number("to which value, in the indicator's unit"),
            "status": STATUS,
        },
    )
    said = {
        "close_call": "the pace lies within its error of a cut",
        "below_history": "not behind, but below a year before the baseline",
        "last_year_fell": "moved the wrong way in the latest year",
        "short_way": "the whole way is under twenty units of the last digit",
    }
    return {
        "pace_error": optional(number("error of the pace", null="it has none")),
        "verdict_turns": optional(listed(turn, "small changes that turn the verdict")),
        "rests_on_last_year": optional(flag("without the latest year the verdict is two classes away")),
        **{name: optional(flag(says)) for name, says in said.items()},
    }


def indicator() -> Schema:
    """Describe the fields of one indicator as it was judged."""
    return {
        **about(),
        "baseline": baseline(),
        "target": target(),
        "actual": actual(),
        **figures(),
        "outlook": outlook(),
        "next_year": record(
            "what next year must bring",
            {
                "year": whole("year"),
                "back_on_path": number("to be back on the path, in the indicator's unit", null=UNDEFINED),
                "stay_on_track": number("to be on track, in the indicator's unit", null="no such value"),
            },
            null=UNDEFINED,
        ),
        "status": STATUS,
        "reason": text("why there is no verdict", null="there is one"),
        **promises(),
        "method_value": number("figure of the method", null="undefined"),
        "method_verdict": text("verdict of the method, in its own words", null="none"),
        "light": LIGHT,
        "reasons": mapped({"type": "string"}, "for each figure that is undefined the code of the reason"),
        **certainty(),
        "notes": listed(NOTE, "what a reader must know"),
    }


def parts() -> Schema:
    """Describe what stands beside an indicator that is derived or divided; only such indicators have it."""
    lack = mapped({}, "what is missing")
    fields = {name: field for name, field in indicator().items() if name != "id"}
    return {
        "derived": optional(
            listed(
                record(
                    "a year",
                    {
                        "year": whole("year"),
                        "value": number("value worked from the operands"),
                        "reported": number("value reported for the indicator itself", null="none"),
                        "agrees": flag("both agree within rounding", null="none reported"),
                    },
                ),
                "values made of other indicators, year by year",
            )
        ),
        "not_derived": optional(
            listed(record("a year", {"year": whole("year"), "missing": listed(lack, "operands")}), "years without")
        ),
        "by": optional(
            record(
                "the dimension asked for",
                {
                    "dimension": record("dimension", {"id": text("id"), "name": words("name")}),
                    "combine": text("how the whole comes from the parts"),
                    "whole": text("where the whole comes from: rows or parts", null="no value"),
                },
            )
        ),
        "parts": optional(
            listed(
                record(
                    "a part, with the fields of an indicator",
                    {
                        "part": text("id of the part"),
                        **fields,
                        "gap_share": number("share of all that is missing, as a fraction", null="undefined"),
                    },
                ),
                "the parts, the worst first",
            )
        ),
    }
