"""The documents of the commands that read plans and actuals."""

from ipplan.progress.methods.counted import WORDS
from ipplan.render.schemas import indicator as one
from ipplan.render.schemas.kinds import (
    NOTE,
    SOURCE,
    VERSION,
    Schema,
    document,
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

ONE_OR_SEVERAL = "one plan named: its document; several, a pattern or --all: `plans` with the document of each"
METHOD = one_of(tuple(WORDS), "method of the verdict")
YEARLY = mapped({"type": ["number", "null"]}, "value to reach by year, in the indicator's unit; null: undefined")


def _plan(**more: Schema) -> Schema:
    return record("the plan", {"id": text("id"), "title": words("title"), **more})


def _of_years(**more: Schema) -> Schema:
    return _plan(**more, baseline_year=whole("baseline year"), target_year=whole("target year"))


def _cuts() -> Schema:
    return optional(mapped({"type": "number"}, "cuts of the pace, where the plan sets its own"))


def _status_fields() -> Schema:
    counts = mapped({"type": "integer"}, "how many indicators of the table have each verdict of the method")
    return {
        "plan": _of_years(),
        "as_of": whole("year judged", null="no actuals"),
        "method": METHOD,
        "cuts": _cuts(),
        "summary": counts,
        "narrative_summary": {**counts, "description": "the same of the commitments of the prose"},
        "indicators": listed(record("an indicator", {**one.indicator(), **one.parts()}), "every indicator asked for"),
        "ipplan_version": text("version of ipplan"),
        "plan_sha256": text("SHA-256 of the plan file"),
        "actuals": listed(record("a file", {"file": text("path"), "sha256": text("SHA-256")}), "files of actuals read"),
    }


def status() -> Schema:
    """Describe `status`: the document of one plan, and of several a list of such documents."""
    return either(ONE_OR_SEVERAL, *_one_or_several("", _status_fields()))


def _one_or_several(says: str, fields: Schema) -> tuple[Schema, Schema]:
    """Describe the document of one plan, and that of several plans, which lists such documents."""
    single = {"schema_version": VERSION, **fields}
    return (
        document(f"one plan{says}", fields),
        document(f"several plans{says}", {"plans": listed(record("a plan", single), "a document for each plan")}),
    )


def explain() -> Schema:
    """Describe `explain`."""
    step = record(
        "a figure and its working",
        {
            "figure": text("name of the figure, as in `status`"),
            "name": words("its name"),
            "formula": text("formula in the symbols of docs/methods.md"),
            "put_in": text("the formula with the numbers put in", null="something is missing"),
            "years": listed({"type": ["string", "integer"]}, "years of the values put in"),
            "value": number("result", null="undefined"),
            "reason": text("code of the reason", null="it is defined"),
            "source": words("source of the formula", null="ipplan's own"),
        },
    )
    return document(
        "one indicator explained",
        {
            "plan": text("id of the plan"),
            "as_of": whole("year judged", null="no actuals"),
            "cuts": _cuts(),
            "indicator": record("the indicator", {**one.indicator(), **one.parts()}),
            "symbols": mapped({"type": ["number", "null"]}, "values of the symbols; null: undefined"),
            "steps": listed(step, "every figure"),
            "methods": mapped(_verdict(years=True), "verdict of each method"),
        },
    )


def _verdict(*, years: bool = False) -> Schema:
    return record(
        "what a method says",
        {
            "value": number("its figure", null="undefined, see `reason`"),
            "verdict": text("its verdict, in its own words", null="none"),
            "light": one.LIGHT,
            "reason": text("code of the reason", null="there is a verdict"),
            **({"years": listed({"type": ["string", "integer"]}, "years it looks at")} if years else {}),
        },
    )


def methods() -> Schema:
    """Describe `methods`: of a plan, and without one the methods themselves."""
    own = {"id": METHOD, "name": words("name"), "formula": words("formula"), "cuts": words("cuts")}
    row = {
        "id": text("id of the indicator"),
        "name": words("name"),
        "methods": mapped(_verdict(), "verdict of each method"),
        "agree": flag("all lights agree"),
        "why": listed(NOTE, "why they do not"),
    }
    return either(
        "with a plan its indicators under every method; without one the methods",
        document(
            "a plan",
            {
                "plan": text("id of the plan"),
                "as_of": whole("year judged", null="no actuals"),
                "cuts": _cuts(),
                "methods": listed({"type": "string"}, "the methods, in the order of columns"),
                "indicators": listed(record("an indicator", row), "every indicator asked for"),
            },
        ),
        document("the methods", {"methods": listed(record("a method", {**own, "source": words("source")}), "all")}),
    )


def compare() -> Schema:
    """Describe `compare`."""
    held = one.indicator()
    fields = ("unit", "measure", "path", "group", "baseline", "target", "required_cagr", "required_step", "actual")
    side = {
        "plan": text("id of the plan"),
        "name": held["name"],
        **{name: held[name] for name in (*fields, "observed_cagr", "remaining_cagr", "pace", "status", "reason")},
        "by": record(
            "how the whole comes from its parts",
            {"dimension": text("id of the dimension"), "combine": text("rule")},
            null="not divided",
        ),
        "definition": words("definition", null="not said"),
    }
    shared = {
        "id": text("id of the concept"),
        "sides": listed(record("one plan's side", side), "one for each plan that has it"),
        "warnings": listed(NOTE, "where definitions differ"),
    }
    return document(
        "concepts that plans share",
        {
            "plans": listed(_plan(), "the plans"),
            "shared": listed(record("a concept", shared), "concepts of two plans or more"),
            "only": mapped({"type": "array", "items": {"type": "string"}}, "by plan, ids that it has alone"),
        },
    )


def listing() -> Schema:
    """Describe `list`."""
    plan = {
        "name": text("name of the plan"),
        "file": text("path of its file"),
        "title": words("title"),
        "region": words("region", null="not said"),
        "baseline_year": whole("baseline year"),
        "target_year": whole("target year"),
        "indicators": whole("indicators of the table"),
        "commitments": whole("commitments of the prose"),
    }
    return document("the plans there are", {"plans": listed(record("a plan", plan), "every plan")})


def show() -> Schema:
    """Describe `show`."""
    figure = {"value": number("value, in the indicator's unit"), "source": SOURCE}
    target = one.target()
    way = {
        "value": either("bound or band", {"type": "number"}, one.BAND),
        "bound": text("kind of bound"),
        "source": SOURCE,
    }
    fields = {
        **{name: field for name, field in one.about().items() if name not in {"nature", "group"}},
        "aliases": listed({"type": "string"}, "other names"),
        "timing": text("end_of_period or over_period", null="not said"),
        "basis": text("what a source reports: as_stated, annual, level"),
        **{name: one.about()[name] for name in ("nature", "group")},
        "hold": flag("the baseline meets the bound and is to be kept"),
        "baseline": record("start", {"year": whole("year"), **figure}, null="the plan has none"),
        "target": {**target, "properties": {**target["properties"], "source": SOURCE}},
        "every_year": flag("the bound holds in every year"),
        "milestones": mapped(record("a milestone", way), "by year"),
        "yearly": mapped(record("a yearly value", way), "by year"),
        **{name: words(name.replace("_", " "), null="not said") for name in ("data_source", "definition", "note")},
    }
    region = words("region", null="not said")
    table = {"plan": _of_years(region=region), "indicators": listed(record("an indicator", fields), "every indicator")}
    return either(ONE_OR_SEVERAL, *_one_or_several("", table))


def targets() -> Schema:
    """Describe `targets`: the break-down by year, and candidates for targets to come."""
    row = {
        **{name: field for name, field in one.about().items() if name != "nature"},
        "target": one.target(),
        "required_cagr": number("growth required, a year, as a fraction", null="undefined"),
        "required_step": number("step required, a year, in the indicator's unit", null="undefined"),
        "values": YEARLY,
        "reason": text("code of the reason for which there are no values", null="there are"),
    }
    candidate = {
        "rule": text("rule of the candidate"),
        "value": number("value, in the indicator's unit", null="undefined"),
        "growth": number("a year: a fraction on a geometric path, units on a linear one", null="undefined"),
        "chance": number("chance of reaching it, as a fraction", null="undefined"),
        "rank": number("share of past spans that grew as fast", null="no past span"),
    }
    offered = {
        "id": text("id of the indicator"),
        "name": words("name"),
        "path": one.about()["path"],
        "from": record("last value", {"year": whole("year"), "value": number("value")}, null="none"),
        "past_spans": whole("spans of the history that are as long"),
        "candidates": listed(record("a candidate", candidate), "candidates"),
        "reason": text("why there are none", null="there are"),
    }
    by_year = {"plan": _of_years(), "indicators": listed(record("an indicator", row), "each")}
    candidates = {
        "plan": _plan(),
        "year": whole("year of the candidates"),
        "indicators": listed(record("an indicator", offered), "each"),
    }
    return either(
        f"the break-down by year; with --candidates what several rules give; {ONE_OR_SEVERAL}",
        *_one_or_several(" by year", by_year),
        *_one_or_several(": candidates", candidates),
    )


def breakdown() -> Schema:
    """Describe `breakdown`."""
    part = {
        "part": text("id of the part"),
        "name": words("name"),
        "start": number("value at the start"),
        "target": number("proposed target"),
        "values": YEARLY,
    }
    return document(
        "targets proposed for the parts of a whole",
        {
            "plan": _plan(),
            "indicator": record("indicator", {"id": text("id"), "name": words("name"), "unit": text("unit")}),
            "dimension": record("dimension", {"id": text("id"), "name": words("name")}),
            "rule": one_of(("share", "growth", "gap", "equal"), "rule of the division"),
            "combine": text("how the whole comes from the parts"),
            "bound": text("kind of bound"),
            "start_year": whole("year of the start"),
            "target_year": whole("target year"),
            "same_growth": flag("every part grows alike"),
            "whole": YEARLY,
            "parts": listed(record("a part", part), "the parts"),
        },
    )
