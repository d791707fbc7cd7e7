"""Examples that the help of each command shows; a test runs them in the folder of a user."""

from ipplan.wording import Said

HEADING = Said(zh="示例", en="Examples")
MORE = Said(zh="详见 {page}", en="More in {page}")
# The page of the documentation that each command is explained in.
PAGES = {
    "list": "docs/start.md",
    "show": "docs/start.md",
    "targets": "docs/next-plan.md",
    "breakdown": "docs/next-plan.md",
    "compare": "docs/reports.md",
    "status": "docs/actuals.md",
    "explain": "docs/methods.md",
    "export": "docs/output.md",
    "methods": "docs/methods.md",
    "report": "docs/reports.md",
    "site": "docs/reports.md",
    "template": "docs/start.md",
    "check": "docs/ci.md",
    "init": "docs/plan-files.md",
    "diff": "docs/next-plan.md",
    "schema": "docs/plan-files.md",
    "notes": "docs/reports.md",
    "fmt": "docs/ci.md",
    "config": "docs/configuration.md",
    "help": "docs/cli.md",
}

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
    "export": ("ipplan export guangzhou -a 2023.csv --format csv",),
    "methods": ("ipplan methods", "ipplan methods guangzhou -a 2023.csv"),
    "report": (
        "ipplan report guangzhou -a 2023.csv -o report.html",
        "ipplan report guangzhou -a 2023.csv --stage mid-term --lang zh -o report.md",
        "ipplan report guangzhou shantou -a guangzhou-2023.csv -o reports --format docx",
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
    "help": ("ipplan help exit-statuses", "ipplan help status"),
    "schema": ("ipplan schema -o plan.schema.json", "ipplan schema --output-of status"),
}
