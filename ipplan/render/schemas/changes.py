"""The documents of `diff`, of `check`, and of what is exported."""

from ipplan.render.schemas import indicator as one
from ipplan.render.schemas.kinds import (
    PROBLEMS,
    VERSION,
    Schema,
    document,
    either,
    listed,
    mapped,
    number,
    one_of,
    record,
    text,
    whole,
    words,
)  # fmt: skip
from ipplan.wording.checks import KINDS


def diff() -> Schema:
    """Describe `diff`: two versions of a plan, or two plans that follow each other."""
    change = mapped(record("old and new value, as in the plan file", {"old": {}, "new": {}}), "by field")
    pair = record("before and after", {name: number(name, null="undefined") for name in ("old", "new")})
    file = record("a plan file", {"file": text("path"), "id": text("id of the plan")})
    changed = {
        "id": text("id of the indicator"),
        "name": words("name"),
        "change": one_of(("added", "removed", "changed"), "kind of change"),
        "fields": change,
        "required_cagr": {**pair, "description": "growth required, a year, as a fraction"},
        "required_step": {**pair, "description": "step required, a year, in the indicator's unit"},
    }
    plan = record("a plan", {"id": text("id"), "title": words("title"), "target_year": whole("target year")})
    none = "the plan does not have it"
    followed = {
        "id": text("id of the indicator"),
        "name": words("name"),
        "kind": text("kept, changed, new or gone"),
        "changed": listed({"type": "string"}, "fields that differ"),
        "old_target": {**one.target(), "type": ["object", "null"]},
        "reached": record("last value", {"year": whole("year"), "value": number("value")}, null="no actuals"),
        "status": text("verdict of the old target", null="no actuals"),
        "new_target": {**one.target(), "type": ["object", "null"]},
        "old_required": number("growth or step required by the old plan", null=none),
        "new_required": number("growth or step required by the new plan", null=none),
    }
    return either(
        "two versions of a plan; where the new plan follows the old one, their promises side by side",
        document(
            "changes",
            {
                "old": file,
                "new": file,
                "plan": change,
                "indicators": listed(record("an indicator", changed), "indicators that differ"),
            },
        ),
        document(
            "succession",
            {"old": plan, "new": plan, "indicators": listed(record("an indicator", followed), "of either plan")},
        ),
    )


def check() -> Schema:
    """Describe `check`: the problems, and with --list or --explain the codes."""
    none = "no named check"
    code = {
        "code": text("code"),
        "severity": one_of(("error", "warning", "note"), "severity"),
        "found": one_of(KINDS, "by a named check, or reading such a file"),
        "message": words("what it says, … for each detail"),
        "hint": words("what to do"),
        "rule": text("rule", null=none),
        "why": text("reason", null=none),
        "example": text("example", null=none),
    }
    checks = {"schema_version": VERSION, "checks": listed(record("a code", code), "codes")}
    return either(
        "the problems; with --list or --explain the codes",
        record("problems", {"schema_version": VERSION, "problems": PROBLEMS}),
        record("codes", checks),
    )


def config() -> Schema:
    """Describe `config`."""
    setting = {
        "name": text("name of the setting"),
        "value": {"description": "its value: a word, a list, or an object by file or by cut; null: not set"},
        "source": one_of(("command_line", "environment", "file", "default"), "where it comes from"),
        "place": text("file and line, or the variable or option", null="a default"),
    }
    fields = {"file": text("file of the configuration", null="there is none")}
    return document(
        "what is configured here", {**fields, "settings": listed(record("a setting", setting), "every setting")}
    )


def export() -> Schema:
    """Describe `export`: a row for each plan, indicator and year."""
    unit = "in the indicator's unit"
    row = {
        "plan": text("id of the plan"),
        "as_of": whole("year judged", null="no actuals"),
        "id": text("id of the indicator"),
        "year": whole("year"),
        "unit": text("unit, as the plan writes it in Chinese"),
        "value": number(f"value as read, {unit}", null="none"),
        "precision": text("exact, approximate, above or below", null="no value"),
        "basis": text("what the source reports", null="no value"),
        "file": text("file it was read from", null="no value, or made of others"),
        "line": whole("line", null="no value, a workbook, or made of others"),
        "position": number(f"value as judged: what the target constrains, {unit}", null="undefined"),
        "due": number(f"value due on the path, {unit}", null="undefined"),
        "status": text("verdict as of this year", null="not in the time of the plan, or no value"),
        "pace": number("pace as of this year", null="undefined"),
    }
    return document("what was read and what was due, year by year", {"rows": listed(record("a row", row), "rows")})
