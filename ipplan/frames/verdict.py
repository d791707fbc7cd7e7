"""The verdicts on columns, in the order of section 6 of the design: the first rule that holds decides."""

from typing import Any, NamedTuple

import narwhals as nw

from ipplan.frames.choices import first_of, holds, larger, no_text
from ipplan.frames.native import Frame
from ipplan.progress.figure import TOLERANCE
from ipplan.progress.verdict import Status

_SIGN = nw.col("_sign")


class Rule(NamedTuple):
    """When a verdict holds, and its reason, a text or a column, where it is not the pace that decided."""

    when: Any
    status: Status
    reason: Any = None


def verdicts(frame: Frame) -> Frame:
    """Add `status`, `reason` and `early`."""
    rules = _rules()
    found = frame.with_columns(_status=_chosen(rules), _reason=_reasons(rules), _of_pace=_chosen(_by_pace()))
    status, settled = nw.col("_status"), ("not_judged", "no_data", "undetermined")
    over = holds(nw.col("_over") & ~status.is_in(settled))
    by_pace = first_of([(nw.col("pace").is_null(), nw.lit("on_track"))], nw.col("_of_pace"))
    found = found.with_columns(
        status=first_of([
            (over & (status == "missed"), nw.lit("off_track")), (over & (status == "achieved"), by_pace),
        ], status),
        reason=first_of([
            (over & (status.is_in(("missed", "achieved")) | nw.col("_reason").is_null()), nw.lit("not_due")),
        ], nw.col("_reason")),
    )  # fmt: skip
    return found.with_columns(early=holds((nw.col("status") == "achieved") & ~nw.col("_in_target_year")))


def _chosen(rules: list[Rule]) -> Any:
    return first_of([(rule.when, nw.lit(rule.status)) for rule in rules])


def _reasons(rules: list[Rule]) -> Any:
    nothing = no_text()
    texts = [
        nw.lit(r.reason) if isinstance(r.reason, str) else nothing if r.reason is None else r.reason for r in rules
    ]
    return first_of([(rule.when, text) for rule, text in zip(rules, texts, strict=True)])


def _rules() -> list[Rule]:
    met, due_year, data = nw.col("_met"), nw.col("_in_target_year"), nw.col("_has_data")
    return [
        Rule(nw.col("_apart") > 0, "undetermined", "contradicting-values"),
        Rule(nw.col("_no_year") > 0, "undetermined", "unreadable-year"),
        Rule(nw.col("_is_none"), "not_judged", "no_target"),
        Rule(~data, "no_data", "no_data"),
        *_every_year(),
        *_direction(met, due_year),
        Rule(due_year & met, "achieved"),
        Rule(due_year, "missed"),
        Rule(nw.col("_hold") & met, "on_track", "hold_target"),
        Rule(nw.col("_hold"), "reversing", "hold_target"),
        *_cap(),
        Rule(met, "achieved"),
        # A first actual is no promise to hold: achieved while met.
        Rule(nw.col("_start_meets"), "reversing", "start_meets_target"),
        *_by_pace(),
    ]


def _every_year() -> list[Rule]:
    """Judge every year: one breach breaks the promise for good; it is kept once each year has a value."""
    asked = nw.col("_is_every_year")
    whole = nw.col("_years") >= nw.col("target_year") - nw.col("_begin")
    return [
        Rule(asked & (nw.col("_broken") > 0), "missed", "every_year"),
        Rule(asked & ~nw.col("_due"), "on_track", "every_year"),
        Rule(asked & whole, "achieved"),
        Rule(asked, "undetermined", "years_missing"),
    ]


def _direction(met: Any, due_year: Any) -> list[Rule]:
    """Judge a commitment to grow or decline by whether the value has moved that way since the baseline."""
    asked, first = nw.col("_is_direction"), _SIGN * nw.col("_x_b")
    size = larger(first, -first)
    unchanged = _SIGN * nw.col("_x_t") >= first - float(TOLERANCE) * larger(size, nw.lit(1.0))
    why = "direction_only"
    return [
        Rule(asked & (nw.col("_e").is_null() | nw.col("_x_b").is_null()), "undetermined", "no_baseline"),
        Rule(asked & due_year & met, "achieved", why),
        Rule(asked & due_year, "missed", why),
        Rule(asked & met, "on_track", why),
        Rule(asked & unchanged, "off_track", why),
        Rule(asked, "reversing", why),
    ]


def _cap() -> list[Rule]:
    """Judge a bound to stay within by how far what was to be used by now goes, expected / x_t."""
    cap, expected, now = nw.col("_is_cap"), nw.col("expected"), nw.col("_last")
    size = larger(expected, -expected)
    reached = _SIGN * now >= _SIGN * expected - float(TOLERANCE) * larger(size, nw.lit(1.0))
    ratio = nw.when(now != 0).then(expected / now)
    return [
        Rule(cap & ~nw.col("_within"), "off_track", "cap_exceeded"),
        Rule(cap & expected.is_null(), "undetermined", nw.col("_why_expected")),
        Rule(cap & reached, "on_track", "cap"),
        Rule(cap & (ratio >= nw.col("_on_track")), "on_track", "cap"),
        Rule(cap & (ratio >= nw.col("_lagging")), "lagging", "cap"),
        Rule(cap, "off_track", "cap"),
    ]


def _by_pace() -> list[Rule]:
    """Judge the pace by the cuts; an upward geometric path that lost its value altogether is beyond doubt."""
    pace, why = nw.col("pace"), nw.col("_why_pace")
    lost = (nw.col("path") == "geometric") & (_SIGN > 0) & (nw.col("_x_t") <= 0) & (nw.col("_x_b") > 0)
    return [
        Rule(pace.is_null() & lost, "reversing", why),
        Rule(pace.is_null(), "undetermined", why),
        Rule(pace >= nw.col("_ahead"), "ahead"),
        Rule(pace >= nw.col("_on_track"), "on_track"),
        Rule(pace >= nw.col("_lagging"), "lagging"),
        Rule(pace >= nw.col("_off_track"), "off_track"),
        Rule(nw.lit(value=True), "reversing"),
    ]
