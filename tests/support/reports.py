"""Reports to be looked at by tests."""

from functools import cache

from ipplan.api import assess, load_plan, read_actuals
from ipplan.render.report.content import Report, report
from ipplan.render.report.tally import Stage
from ipplan.wording import Language

FIVE = "examples/guangzhou-2021-2025.csv"


@cache
def guangzhou(language: Language, stage: Stage = "mid-term", year: int = 2023) -> Report:
    """The report of Guangzhou on the illustrative actuals."""
    plan = load_plan("guangzhou")
    actuals = read_actuals(FIVE, plan)
    result = assess(plan, actuals, as_of=year).assessed
    return report(result, language, stage, version="0", plan_sha256=plan.sha256, files=actuals.files)
