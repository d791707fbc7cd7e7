"""An assessed plan as data: the document of `status --format json`, whose field names are a contract."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from ipplan.model.base import Bilingual
from ipplan.model.observation import Observation
from ipplan.model.plan import DEFAULT_CUTS, Indicator, Plan, Target
from ipplan.progress.assess import Assessed, Beside, PlanAssessed
from ipplan.progress.case import Case
from ipplan.progress.estimate import part_of_year
from ipplan.progress.figure import Undefined
from ipplan.progress.methods.counted import counted, method_of
from ipplan.progress.methods.pace import pace
from ipplan.progress.methods.verdict import MethodVerdict
from ipplan.progress.next_year import NextYear
from ipplan.progress.outlook import LEVEL, Outlook
from ipplan.progress.series import YEAR_END
from ipplan.render.certainty import certainty_data, certainty_reasons
from ipplan.render.datatext import keyed
from ipplan.render.promises import promise_reasons, promised_cell, promises_data, stretch_cells
from ipplan.wording.codes import sentences
from ipplan.wording.numerals import data, exact, plain

SCHEMA_VERSION = 1
Data = dict[str, object]


def status_document(
    result: PlanAssessed, *, version: str, plan_sha256: str, actuals: Iterable[tuple[str, str]], method: str = "pace"
) -> Data:
    """Build the whole document. `actuals` are (path, sha256) of the files read."""
    plan, judge = result.plan, method_of(method)
    document: Data = {
        "schema_version": SCHEMA_VERSION,
        "plan": {
            "id": plan.id,
            "title": in_both(plan.title),
            "baseline_year": plan.baseline_year,
            "target_year": plan.target_year,
        },
        "as_of": result.as_of,
        "method": method,
    }
    document |= cuts_data(plan)
    document["summary"] = counted(result, method)
    document["narrative_summary"] = counted(result, method, "narrative")
    document["indicators"] = [
        {
            **indicator_data(assessed, judge),
            **_made_data(result, assessed),
            **parts_data(assessed, result.beside.get(assessed.indicator.id), judge),
        }
        for assessed in result.indicators
    ]
    document["ipplan_version"] = version
    document["plan_sha256"] = plan_sha256
    document["actuals"] = [{"file": path, "sha256": digest} for path, digest in actuals]
    return document


def cuts_data(plan: Plan) -> Data:
    """Return the cuts of the verdict, where the plan sets its own."""
    return {} if plan.assessment == DEFAULT_CUTS else {"cuts": {name: data(cut) for name, cut in plan.assessment}}


def indicator_data(assessed: Assessed, judge: Callable[[Assessed], MethodVerdict] = pace) -> Data:
    """Build one entry of `indicators`: null where a figure is undefined, and in `reasons` why."""
    indicator, case, judged = assessed.indicator, assessed.case, judge(assessed)
    reasons: Data = {name: str(f) for name, f in assessed.figures._asdict().items() if isinstance(f, Undefined)}
    if isinstance(assessed.outlook, Undefined):
        reasons["outlook"] = str(assessed.outlook)
    reasons |= {**promise_reasons(assessed), **certainty_reasons(assessed), **_reasons(assessed.next_year, judged)}
    return {
        "id": indicator.id,
        "name": in_both(indicator.name),
        "unit": indicator.unit.say("zh"),
        "measure": indicator.measure,
        "path": indicator.path_kind,
        "nature": indicator.nature,
        "group": indicator.group,
        "baseline": _baseline(case),
        "target": target_data(indicator, case.target_year),
        "actual": _actual(case),
        **{name: _number(figure) for name, figure in assessed.figures._asdict().items()},
        "outlook": _outlook(case, assessed.outlook),
        "next_year": _next_year(assessed.next_year),
        "status": assessed.status,
        "reason": assessed.reason,
        **promises_data(assessed),
        "method_value": _number(judged.value),
        "method_verdict": judged.verdict,
        "light": judged.light,
        "reasons": reasons,
        **certainty_data(assessed),
        "notes": [{"code": note.code, **sentences(note)} for note in assessed.notes],
    }


def _made_data(result: PlanAssessed, assessed: Assessed) -> Data:
    """Build what the operands of a derived indicator give, year by year, and what is missing."""
    derived = result.made.derived.get(assessed.indicator.id)
    if derived is None:
        return {}
    values = [
        {
            "year": year,
            "value": data(worth.value),
            "reported": data(derived.reported[year].value) if year in derived.reported else None,
            "agrees": year not in derived.apart if year in derived.reported else None,
        }
        for year, worth in derived.values.items()
    ]
    missing = [
        {"year": year, "missing": [lack._asdict() for lack in lacks]}
        for year, lacks in derived.lacks.items()
        if year > assessed.case.baseline_year
    ]
    return {"derived": values, "not_derived": missing}


def parts_data(assessed: Assessed, found: Beside | None, judge: Callable[[Assessed], MethodVerdict] = pace) -> Data:
    """Build an entry for each part of a divided indicator, the worst first, with its share of the gap."""
    by = assessed.indicator.by
    if found is None or by is None:
        return {}
    point = assessed.case.point
    origin = None if point is None else "parts" if point.observation.origin == "parts" else "rows"
    parts = []
    for part in found.parts:
        entry = {**indicator_data(part.named, judge), "gap_share": _number(part.gap_share)}
        parts.append({"part": entry.pop("id"), **entry})
    dimension = {"id": found.dimension, "name": in_both(found.name)}
    return {"by": {"dimension": dimension, "combine": by.combine, "whole": origin}, "parts": parts}


def in_both(text: Bilingual) -> Data:
    """Return a text in both languages, null where one is missing."""
    return {"zh": text.zh, "en": text.en}


def target_data(indicator: Indicator, year: int) -> Data:
    """Return the target year with its bound or band and their tolerance, with its direction, `none` or `done`."""
    target = indicator.target
    if target.direction:
        return {"year": year, "direction": target.kind}
    if target.none or indicator.measure == "done":
        return {"year": year, "none" if target.none else "done": True}
    found: Data = {"year": year, target.kind: numbers_data(target)}
    if target.tolerance and target.figure:
        found["tolerance"] = data(target.tolerance.of(target.figure.value))
    elif target.tolerance:
        found["tolerance"] = [data(target.tolerance.of(edge)) for edge in target.numbers]
    return found


def numbers_data(target: Target) -> object:
    """Return a bound as a number, a band as its two edges."""
    numbers = [data(number) for number in target.numbers]
    return numbers if target.band else numbers[0]


def status_rows(document: Data) -> Iterator[list[str]]:
    """Return the document as a table: a header, then a row for each indicator; nested fields joined by a dot."""
    header: list[str] | None = None
    for entry in _rows_of(document):
        flat = dict(_flatten(entry))
        if header is None:
            header = list(flat)
            yield header
        yield [flat[name] for name in header]


def status_documents(documents: Iterable[Data]) -> Data:
    """Join several plans in one document."""
    return {"schema_version": SCHEMA_VERSION, "plans": list(documents)}


def status_rows_of_all(documents: Iterable[Data]) -> Iterator[list[str]]:
    """Join documents in one table, the plan's id and the year judged in its first columns."""
    for number, document in enumerate(documents):
        plan = document["plan"]
        assert isinstance(plan, dict)
        keys = {"plan": plan["id"], "as_of": document["as_of"]}
        yield from keyed(status_rows(document), keys, header=not number)


def _rows_of(document: Data) -> Iterator[Data]:
    """Yield the entries; where parts were asked for each with its part, the whole first and with an empty one."""
    entries = list(_entries(document))
    divided = any("parts" in entry for entry in entries)
    for entry in entries:
        plain_entry = {name: value for name, value in entry.items() if name not in _NESTED}
        yield {"id": entry["id"], "part": None, **plain_entry, "gap_share": None} if divided else plain_entry
        parts = entry.get("parts", [])
        assert isinstance(parts, list)
        yield from ({"id": entry["id"], **part} for part in parts)


# Lists and mappings of an entry that no single row can hold.
_NESTED = {"derived", "not_derived", "by", "parts"}


def _entries(document: Data) -> Iterator[Data]:
    entries = document["indicators"]
    assert isinstance(entries, list)
    yield from entries


def _flatten(entry: Data) -> Iterator[tuple[str, str]]:
    """Make fields that differ from row to row columns of their own: bound and value, a start, a place."""
    for name, value in entry.items():
        if name == "target":
            assert isinstance(value, dict)
            bound = next((kind for kind in value if kind != "year"), "")
            number = value.get(bound)
            yield "target.year", str(value["year"])
            yield "target.bound", str(number) if bound == "direction" else bound
            low, high = number if isinstance(number, list) else (number, None)
            yield "target.value", _cell(low) if isinstance(low, (int, float)) and low is not True else ""
            yield "target.high", _cell(high)
            yield "target.tolerance", _cell(value.get("tolerance"))
        elif name in _PARTS:
            held = value if isinstance(value, dict) else {}
            for part in _PARTS[name]:
                yield f"{name}.{part}", _cell(held.get(part))
        elif name == "stretch":
            yield from ((column, _cell(cell)) for column, cell in stretch_cells(value))
        elif name in {"milestones", "yearly"}:
            yield name, promised_cell(value)
        elif name == "reasons":
            assert isinstance(value, dict)
            yield name, " ".join(f"{figure}={reason}" for figure, reason in value.items())
        elif name == "verdict_turns":
            assert isinstance(value, list)
            yield name, " ".join(f"{turn['if']}={turn['value']}:{turn['status']}" for turn in value)
        elif name == "notes":
            assert isinstance(value, list)
            yield name, " ".join(note["code"] for note in value)
        else:
            yield name, _cell(value)


_PARTS = {
    "name": ("zh", "en"),
    "baseline": ("year", "value", "from"),
    "actual": ("year", "through", "value", "part", "estimate", "rule"),
    "outlook": ("central", "low", "high", "probability", "differences", "history", "cut", "reason"),
    "next_year": ("year", "back_on_path", "stay_on_track"),
}


def _cell(value: object) -> str:
    """Return a JSON value in a cell: nothing for null, a number in plain digits."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return " ".join(map(_cell, value))
    if isinstance(value, (int, float)):
        return plain(Decimal(repr(value)))
    return str(value)


def _number(figure: object) -> int | float | None:
    return data(figure) if isinstance(figure, Decimal) else None


def _baseline(case: Case) -> Data | None:
    start = case.start
    return None if start is None else {"year": start.year, "value": data(start.value), "from": start.origin}


def _actual(case: Case) -> Data | None:
    point = case.point
    if point is None:
        return None
    actual: Data = {"year": point.year, "value": data(exact(point.value))}
    if point.month != YEAR_END:
        actual["through"] = f"{point.year}-{point.month:02}"
    if point.precision != "exact":
        actual["precision"] = point.precision
    if point.observation.rule is not None:
        actual |= _estimate_data(point.observation)
    actual["from"] = _origin(point.observation)
    return actual


def _estimate_data(observation: Observation) -> Data:
    """Return the part of a year that its whole was estimated from; of a value made of estimates alone the rule."""
    part = part_of_year(observation)
    found: Data = {"estimate": data(exact(observation.value)), "rule": observation.rule}
    if part is not None:
        found |= {"through": f"{part.year}-{part.month:02}", "part": data(exact(part.value))}
    return found


def _origin(observation: Observation) -> Data:
    """Return where a value stands, or which indicators or parts it was made of."""
    if observation.origin == "derived":
        return {"derived_from": list(dict.fromkeys(one.indicator for one in observation.made_of))}
    if observation.origin == "parts":
        return {"parts": [one.part for one in observation.made_of]}
    place = observation.place
    return {"file": place.path, **({"cell": place.cell} if place.cell else {"line": place.line})}


def _outlook(case: Case, found: Outlook | Undefined) -> Data | None:
    if isinstance(found, Undefined):
        return None
    return {
        "year": case.target_year,
        "central": _number(found.central),
        "low": _number(found.low),
        "high": _number(found.high),
        "level": data(LEVEL),
        "probability": _number(found.probability),
        "differences": found.differences,
        **({"history": found.history} if found.history else {}),
        **({"cut": True} if found.cut else {}),
        "reason": found.reason,
    }


def _next_year(found: NextYear | Undefined) -> Data | None:
    if isinstance(found, Undefined):
        return None
    values = {"back_on_path": _number(found.back_on_path), "stay_on_track": _number(found.stay_on_track)}
    return {"year": found.year, **values}


def _reasons(needed: NextYear | Undefined, judged: MethodVerdict) -> Data:
    """Return why there is nothing to say of next year, and why the method has no figure or no verdict."""
    reasons: Data = {}
    if isinstance(needed, Undefined):
        reasons["next_year"] = str(needed)
    elif isinstance(needed.back_on_path, Undefined):
        reasons["next_year.back_on_path"] = str(needed.back_on_path)
    if isinstance(judged.value, Undefined):
        reasons["method_value"] = str(judged.value)
    if judged.light == "grey":
        reasons["method_verdict"] = str(judged.reason)
    return reasons
