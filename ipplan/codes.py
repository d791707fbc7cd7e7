"""The codes of every message, by how severe they are: a code has one meaning and one severity, for good.

A new code is a name here and words in `ipplan.wording.codes`; mypy refuses a message of a code that is not here, and a
test refuses a code without words or without use.
"""

from collections.abc import Mapping
from typing import Literal, get_args

Severity = Literal["error", "warning", "note"]

# What makes a file unreadable or its figures impossible.
Error = Literal[
    # finding and reading a plan file
    "unknown-plan", "no-plan-found", "not-a-plan-file", "unreadable-file", "is-directory", "plan-too-large",
    "not-utf8", "empty-file",
    "yaml-syntax", "yaml-character", "yaml-tab", "yaml-alias", "yaml-documents", "yaml-key", "yaml-tag",
    "nested-too-deep", "too-many-values", "duplicate-key", "ambiguous-value", "not-finite",
    "missing-field", "unknown-field", "comma-in-braces", "wrong-type", "wrong-value", "out-of-range",
    "number-out-of-range", "empty-value", "target-bound", "tolerance-without-bound", "stretch-without-bound",
    "milestone-bound", "band-form", "date-form", "over-form", "no-language", "empty-locator", "cut-order",
    "wrong-schema", "no-target", "derive-operation", "derive-operands", "derive-operand", "weights-and-mean",
    # a plan whose figures are impossible
    "hidden-character",
    "duplicate-plan-id", "duplicate-id", "duplicate-name", "target-year-not-later", "geometric-from-zero",
    "geometric-not-positive",
    "growth-path-linear", "milestone-outside-period", "milestone-order", "milestone-without-target",
    "baseline-not-positive", "yearly-and-milestone", "yearly-differs-from-target", "band-order", "tolerance-negative",
    "stretch-wrong-side", "every-year-without-values", "mean-without-bound", "hold-without-bound",
    "over-without-mean", "over-too-long", "done-with-number",
    "revision-order",
    "derive-unknown-id", "derive-circle", "derive-too-deep", "derive-constant", "derive-by-zero",
    "rates-added-up",
    "unknown-dimension", "unknown-part", "unknown-weights", "duplicate-part", "parts-miss-baseline",
    # opening actuals
    "standard-input-twice", "file-not-found", "not-a-file", "unreadable-actuals", "input-too-large", "empty-table",
    "excel-extra-missing",
    "unreadable-workbook", "workbook-locked", "workbook-too-large", "no-sheet", "several-sheets", "not-a-table",
    "unknown-encoding", "wrong-encoding", "undecodable", "nul-character", "line-too-long", "broken-record",
    # the table and its rows
    "no-rows", "no-indicator-column", "no-value-column", "too-many-columns", "duplicate-column",
    "no-indicator-table", "no-such-table", "no-text-layer", "document-too-large", "document-extra-missing",
    "unreadable-document", "undecided",
    "no-year", "several-years", "unreadable-year", "part-year", "part-year-growth", "part-year-annual",
    "part-year-not-from-january", "part-year-unknown-timing", "not-a-number", "wrong-grouping", "number-too-large",
    "accounting-negative", "error-cell", "formula-not-computed", "forecast-cell", "decimal-mark",
    "split-number", "scaled-cell", "stock-reported", "sign-not-certain",
    "no-answer", "fiscal-year", "two-fiscal-years", "span-of-years", "unit-of-other-kind", "unknown-multiplier",
    "extra-fields", "unit-is-number", "unknown-basis", "annual-of-a-stock", "level-of-a-total",
    "contradicting-values", "ambiguous-indicator", "which-plan", "id-and-name-differ",
    "rows-apart", "place-not-chosen", "other-place", "no-such-column", "no-such-value", "newest-column-unused",
    "nothing-used", "name-not-certain",
    "no-indicator-below", "plan-table", "year-to-come",
    # what people wrote beside the figures
    "note-place-unknown", "note-outside", "note-without-year", "note-twice", "notes-of-other-plan",
    "notes-without-places", "not-word", "note-changed-twice",
    # the configuration of a project
    "toml-syntax", "setting-unknown", "setting-wrong", "setting-unknown-check", "setting-never-ignored",
    "setting-finds-nothing", "setting-finds-several",
]  # fmt: skip
# What a careful reviewer would ask about.
Warn = Literal[
    # plans
    "plan-id", "missing-language", "id-not-kebab-case", "hold-not-a-level", "hold-not-marked", "target-wrong-side",
    "hold-not-met", "sizes-apart", "share-without-path", "unit-in-name", "missing-locator", "missing-data-source",
    "baseline-unused", "growth-baseline-unused", "unit-differs", "shared-definition-missing", "tolerance-missing",
    "beyond-limit", "decimals-too-few",
    "derive-units", "series-unused", "dimension-unused", "parts-miss-whole", "shares-added-up",
    "ignore-unknown-code", "ignore-without-reason", "ignore-unused",
    # actuals
    "unknown-column", "blank-value", "unit-not-converted", "doubtful-size", "unreadable-date", "unknown-indicator",
    "more-unknown-indicators", "other-part", "parts-apart", "derived-apart",
    "other-plan", "no-indicator", "hidden-cells", "filled-from-above", "year-contradicted",
    "encoding-doubtful", "indicator-assumed",
]  # fmt: skip
# What stands beside a verdict.
Remark = Literal[
    "close_call", "verdict_turns", "rests_on_last_year", "below_history", "last_year_fell", "short_way", "year_on_year",
    "stale", "target_year_without_value", "later_value", "first_actual", "baseline_differs_plan_used",
    "baseline_differs_actuals_used", "chain_broken", "so_far_falls", "bases_disagree", "reached_and_lost",
    "gross_additions", "net_additions", "value_about", "value_above", "value_at_least", "value_below", "value_at_most",
    "start_not_exact", "revised",
    "met_within_tolerance", "overshot", "breached", "milestone_missed", "target_revised", "stretch_met",
    "target_wrong_side",
    "estimated_year", "whole_from_parts", "parts_apart", "parts_missing", "weights_missing",
    "not_derived", "derived_agrees", "derived_apart",
]  # fmt: skip
# What a reader may want to know.
Note = Literal[
    "missing-definition", "definition-differs", "planned-values", "planned-rows", "other-quantity", "name-matched",
    "missing-code", "texts-mended", "headline-rows", Remark
]  # fmt: skip
Code = Literal[Error, Warn, Note]

# Why a figure is undefined, or what decided a verdict in place of the pace.
Reason = Literal[
    "no_baseline", "no_data", "not_positive", "hold_target", "start_meets_target", "target_equals_baseline",
    "target_year_passed", "direction_only", "starts_at_zero", "growth_target", "cap_exceeded", "too_few_years",
    "not_asked", "no_variation", "no_past_span", "undecided", "target_met", "target_lost", "no_change", "no_way_left",
    "out_of_range", "not_derived", "not_added_up", "no_target", "every_year", "years_missing", "mean_target",
    "path_not_monotone", "cap", "done_or_not", "not_due", "overshot",
]  # fmt: skip

SEVERITIES: Mapping[Code, Severity] = {
    **dict.fromkeys(get_args(Error), "error"),
    **dict.fromkeys(get_args(Warn), "warning"),
    **dict.fromkeys(get_args(Note), "note"),
}
