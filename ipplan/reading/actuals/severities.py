"""How severe the codes of reading are: errors, but for these."""

from ipplan.problem import Severity

MILDER: dict[str, Severity] = {
    "blank-value": "warning",
    "doubtful-size": "warning",
    "more-unknown-indicators": "warning",
    "name-matched": "note",
    "no-indicator": "warning",
    "other-plan": "warning",
    "planned-values": "note",
    "unit-not-converted": "warning",
    "unknown-column": "warning",
    "unknown-indicator": "warning",
    "unreadable-date": "warning",
}
