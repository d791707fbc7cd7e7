"""Examples that the help of each command shows; a test runs them in the folder of a user."""

from ipplan.wording import Said

HEADING = Said(zh="示例", en="Examples")

# `2023.csv` holds actuals of the plan of Guangzhou.
EXAMPLES: dict[str, tuple[str, ...]] = {
    "list": ("ipplan list", "ipplan list --format json"),
    "show": ("ipplan show guangzhou", "ipplan show shantou --format csv -o shantou.csv"),
    "targets": ("ipplan targets shantou", "ipplan targets guangzhou --only overseas-patent-grants"),
    "breakdown": (
        "ipplan breakdown districts.yaml agencies --by district",
        "ipplan breakdown districts.yaml agencies --rule gap -o agencies.yaml",
    ),
    "status": (
        "ipplan status guangzhou -a 2023.csv",
        "ipplan status guangzhou -a 2023.csv --format json -o status.json",
        "ipplan status guangzhou -a 2023.csv --fail-on reversing,missed",
    ),
    "explain": ("ipplan explain guangzhou overseas-patent-grants -a 2023.csv",),
    "methods": ("ipplan methods", "ipplan methods guangzhou -a 2023.csv"),
    "report": (
        "ipplan report guangzhou -a 2023.csv -o report.html",
        "ipplan report guangzhou -a 2023.csv --stage mid-term --lang zh -o report.md",
    ),
    "site": (
        "ipplan site guangzhou -a 2023.csv -o public",
        "ipplan site guangzhou -a 2023.csv -o public --outlook interval",
    ),
    "notes": ("ipplan notes guangzhou --year 2023 -o notes.md",),
    "compare": ("ipplan compare guangzhou shantou", "ipplan compare guangzhou shantou -a guangzhou-2023.csv"),
    "template": ("ipplan template guangzhou --year 2024 -o 2024.csv",),
    "check": ("ipplan check foshan.yaml", "ipplan check --plan guangzhou 2023.csv", "ipplan check --list"),
    "fmt": ("ipplan fmt foshan.yaml", "ipplan fmt --diff foshan.yaml"),
    "init": ("ipplan init zhuhai --title 珠海市知识产权保护和运用“十四五”规划",),
    "diff": ("ipplan diff guangzhou foshan.yaml",),
    "config": ("ipplan config", "ipplan config --format json"),
    "schema": ("ipplan schema -o plan.schema.json",),
}
