"""The verdicts of a published method, to stand in the place of those by pace in the table of `status`."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ipplan.progress.assess import PlanAssessed
from ipplan.progress.methods.registry import METHODS
from ipplan.render.methods.words import figure_text, light_text, verdict_text
from ipplan.render.page.table import Tone
from ipplan.wording import Language
from ipplan.wording.methods import METHOD, METHOD_FIGURE, METHOD_FORMULA, METHOD_LINE
from ipplan.wording.tables import LINE

TONES: dict[str | None, Tone] = {"green": "good", "amber": "fair", "red": "bad", "grey": "faint", None: ""}


class Shown(NamedTuple):
    """Titles of the columns `pace`, `status` and `light`; by indicator what stands in them, and the row's tone.

    `word` is the verdict as one word, for a pipe.

    `legend` says what the figure is; `counts` how many indicators of a group have each verdict.
    """

    titles: Mapping[str, str]
    cells: Mapping[str, Mapping[str, str]]
    tones: Mapping[str, Tone]
    legend: str
    counts: Mapping[str, Mapping[str, int]]

    def counted(self, group: str, language: Language) -> Iterator[str]:
        """Count in words the indicators of a group by verdict; a method without verdicts has none to count."""
        if not self.counts[group]:
            yield METHOD_LINE["no_classes"].say(language)
        for verdict, count in self.counts[group].items():
            yield LINE["count"].say(language, {"status": verdict, "count": count})


def method_shown(method: str, result: PlanAssessed, language: Language) -> Shown:
    """Return the verdicts of a method for all indicators of a plan."""
    judge = METHODS[method]
    cells, tones = {}, {}
    counts: dict[str, dict[str, int]] = {"table": {}, "narrative": {}}
    for assessed in result.indicators:
        judged = judge(assessed)
        verdict = verdict_text(method, assessed, judged, language)
        cells[assessed.indicator.id] = {
            "pace": figure_text(method, assessed, judged.value, language),
            "status": verdict,
            "light": light_text(judged, language),
        }
        tones[assessed.indicator.id] = TONES[judged.light]
        if verdict:
            group = counts[assessed.indicator.group]
            group[verdict] = group.get(verdict, 0) + 1
    titles = {
        "pace": METHOD_FIGURE[method].say(language),
        "status": METHOD[method].say(language),
        "light": METHOD_LINE["light"].say(language),
    }
    words = {"method": METHOD[method].say(language), "formula": METHOD_FORMULA[method].say(language)}
    return Shown(titles, cells, tones, METHOD_LINE["legend"].say(language, words), counts)
