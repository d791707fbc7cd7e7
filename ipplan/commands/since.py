"""Find the assessment that a report is compared with: of an earlier year, or by earlier actuals."""

from collections.abc import Sequence

from ipplan.commands.judging import Judged, judge
from ipplan.commands.options import Choice, JudgeOptions
from ipplan.commands.output import say, stop
from ipplan.progress.assess import PlanAssessed, assess_plan
from ipplan.progress.since import known_by
from ipplan.wording import Language

_DIGITS = 4


def earlier(
    asked: Sequence[str], judged: Judged, options: JudgeOptions, choice: Choice, language: Language
) -> PlanAssessed:
    """Assess the plan as of the year that is asked for, by the files that are asked for, else as it was known then.

    A year that is not before that of the report, or files without a value, end the command.
    """
    years = [int(word) for word in asked if word.isdecimal() and len(word) == _DIGITS]
    files = [word for word in asked if not (word.isdecimal() and len(word) == _DIGITS)]
    (file,), (now,) = judged.files, judged.results
    year = years[-1] if years else None
    if files:
        reading = options.reading._replace(year=year)
        before = options._replace(actuals=files, as_of=year, reading=reading, problems=None)
        (found,) = judge([str(file.path)], before, language, choice=choice).results
    else:
        found = assess_plan(
            file.plan,
            known_by(judged.read.observations[file.plan.id], year or 0),
            as_of=year,
            baseline_from=options.baseline,
            only=[one.indicator.id for one in now.indicators],
            original=options.original,
        )
    if found.as_of is None or now.as_of is None or (not files and found.as_of >= now.as_of) or found.as_of > now.as_of:
        stop(say("since_later", language, year=now.as_of, found=found.as_of))
    return found
