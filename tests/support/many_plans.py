"""Many plans with actuals, made from their numbers."""

from pathlib import Path

YEARS = range(2021, 2026)
PER_PLAN = 22


def write(folder: Path, count: int, indicators: int = PER_PLAN) -> Path:
    """Write the plans, and one file with the actuals of all of them."""
    rows = ["plan,indicator,year,value"]
    for plan in range(count):
        lines = [f"id: county-{plan}", f"title: {{zh: 第{plan}县规划, en: County {plan}}}"]
        lines += ["baseline_year: 2020", "target_year: 2025", "indicators:"]
        for number in range(indicators):
            start = 100 + 7 * number + plan % 13
            path = "linear" if number % 3 == 0 else "geometric"
            lines.append(
                f"  - {{id: indicator-{number}, name: {{zh: 指标{number}号, en: Indicator {number}}}, unit: 件, "
                f"path: {path}, baseline: {start}, target: {{at_least: {start + 40 + number}}}}}"
            )
            rows += [
                f"county-{plan},indicator-{number},{year},{start + (year - 2020) * (5 + (plan + number) % 6)}"
                for year in YEARS
            ]
        (folder / f"county-{plan}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    actuals = folder / "actuals.csv"
    actuals.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return actuals
