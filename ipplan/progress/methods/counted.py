"""The words that the verdicts of a method are counted by."""

from collections.abc import Callable

from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.methods.pace import pace
from ipplan.progress.methods.verdict import MethodVerdict
from ipplan.progress.verdict import BEHIND, STATUSES

NOT_JUDGED = "not_judged"
# Not a verdict: a milestone or a yearly value was missed, whatever the verdict is.
MILESTONE = "milestone"
# The verdicts of each published method, best first; `barometre` has none.
WORDS: dict[str, tuple[str, ...]] = {
    "pace": STATUSES,
    "eurostat": ("significant", "moderate", "insufficient", "away", "moderately_away", "significantly_away"),
    "opensdg": (
        "target_achieved", "substantial_progress", "moderate_progress", "limited_progress", "deterioration",
    ),
    "dns": ("sun", "sun_cloud", "cloud", "thunder"),
    "un": ("reached", "on_track", "progress", "stagnation"),
    "sdsn": ("on_track", "moderately_improving", "stagnating", "decreasing"),
    "wri": ("on_track", "off_track", "well_off_track", "wrong_direction"),
    "barometre": (),
}  # fmt: skip


def method_of(name: str) -> Callable[[Assessed], MethodVerdict]:
    """Return the method of this name; the others are loaded only where one of them is asked for."""
    if name == "pace":
        return pace
    from ipplan.progress.methods.registry import METHODS

    return METHODS[name]


def word_of(assessed: Assessed, judged: MethodVerdict) -> str:
    """Return the one word of a verdict: the method's own, else `no_data` or `not_judged`."""
    if judged.verdict is not None:
        return judged.verdict
    return "no_data" if assessed.status == "no_data" else NOT_JUDGED


def words_of(method: str) -> tuple[str, ...]:
    """Return every word that a method's verdicts are counted by."""
    return tuple(dict.fromkeys((*WORDS[method], NOT_JUDGED, "no_data")))


def counted(result: PlanAssessed, method: str, group: str = "table") -> dict[str, int]:
    """Count the verdicts of a method on the indicators of a group."""
    judge = method_of(method)
    found = [word_of(a, judge(a)) for a in result.indicators if a.indicator.group == group]
    return {word: found.count(word) for word in words_of(method)}


def meanings(name: str) -> dict[str, set[str]]:
    """Return the words that a gate may name under a method, each with the verdicts that it stands for.

    `behind` are the statuses that are behind, under another method than ours the lights amber and red.
    """
    own = STATUSES if name == "pace" else words_of(name)
    behind: set[str] = {*BEHIND} if name == "pace" else {"amber", "red"}
    return {MILESTONE: {MILESTONE}, "behind": behind, "missing": {"no_data"}, **{word: {word} for word in own}}
