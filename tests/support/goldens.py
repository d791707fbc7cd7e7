"""What each output format looks like: commands, and the files that hold what they print.

`python -m tests.renew goldens` writes the files anew; read the difference before you commit it.
"""

import os
import re

from tests.support.running import REPOSITORY, out
from tests.support.sessions import on_terminal

FOLDER = REPOSITORY / "tests" / "golden"
ONE, FIVE = "examples/guangzhou-2023.csv", "examples/guangzhou-2021-2025.csv"
PIPED = {
    "list.en.txt": "list",
    "list.zh.txt": "list --lang zh",
    "list.json": "list --format json",
    "list.csv": "list --format csv",
    "show.en.txt": "show shantou",
    "show.zh.txt": "show shantou --lang zh",
    "show.json": "show shantou --format json",
    "show.csv": "show guangzhou --format csv",
    "targets.en.txt": "targets guangzhou",
    "targets.zh.txt": "targets shantou --lang zh",
    "targets.json": "targets shantou --format json",
    "targets.csv": "targets guangzhou --format csv",
    "status.en.txt": f"status guangzhou -a {FIVE} --as-of 2023",
    "status.zh.txt": f"status guangzhou -a {ONE} --lang zh",
    "status.json": f"status guangzhou -a {FIVE} --as-of 2023 --format json",
    "status.csv": f"status guangzhou -a {FIVE} --as-of 2024 --format csv",
    "explain.en.txt": f"explain guangzhou overseas-patent-grants -a {FIVE} --as-of 2023",
    "explain.zh.txt": f"explain guangzhou 知识产权质押融资登记金额年均增长率 -a {FIVE} --as-of 2024 --lang zh",
    "explain.json": f"explain guangzhou ip-arbitration-cases -a {FIVE} --as-of 2023 --format json",
    "explain.csv": "explain shantou patent-attorneys --format csv",
    "status-dns.en.txt": f"status guangzhou -a {FIVE} --as-of 2023 --method dns",
    "status-eurostat.zh.txt": f"status guangzhou -a {FIVE} --as-of 2024 --method eurostat --lang zh",
    "methods.en.txt": f"methods guangzhou -a {FIVE} --as-of 2023",
    "methods.zh.txt": f"methods guangzhou -a {FIVE} --as-of 2023 --lang zh",
    "methods.json": f"methods guangzhou overseas-patent-grants -a {FIVE} --as-of 2023 --format json",
    "methods.csv": f"methods guangzhou -a {FIVE} --as-of 2023 --format csv",
    "methods-list.en.txt": "methods",
    "methods-list.zh.txt": "methods --lang zh",
    "template.en.csv": "template shantou --year 2023",
    "template.zh.csv": "template guangzhou --lang zh",
    "help.en.txt": "--help",
    "help.zh.txt": "--help --lang zh",
    "help-status.en.txt": "status --help",
    "help-status.zh.txt": "status --help --lang zh",
}
STATUS = f"ipplan status guangzhou -a {FIVE} --as-of 2023"
SHOWN = {
    f"terminal-{width}.{language}.txt": f"COLUMNS={width} {STATUS} --lang {language}"
    for width in (40, 80, 120, 200)
    for language in ("en", "zh")
} | {
    "terminal-colour.en.txt": f"TERM=xterm-256color COLUMNS=100 ipplan status guangzhou -a {ONE}",
    "terminal-no-colour.en.txt": f"NO_COLOR=1 TERM=xterm-256color COLUMNS=100 ipplan status guangzhou -a {ONE}",
    "terminal-methods.en.txt": f"COLUMNS=120 ipplan methods guangzhou -a {FIVE} --as-of 2023",
    "terminal-status-wri.zh.txt": f"COLUMNS=120 {STATUS} --method wri --lang zh",
    "terminal-show.zh.txt": "COLUMNS=100 ipplan show guangzhou --lang zh",
    "terminal-targets.en.txt": "COLUMNS=100 ipplan targets shantou",
}


def printed(name: str) -> str:
    """What the command of a golden file prints, without what differs from one checkout to the next."""
    said = on_terminal(SHOWN[name]) if name in SHOWN else out(*PIPED[name].split())
    said = said.replace(f"{REPOSITORY}{os.sep}", "")
    return re.sub(r'"(plan_)?sha256": "[0-9a-f]{64}"', r'"\1sha256": "…"', said)


def renew() -> None:
    """Write what every command prints now."""
    for golden in (*PIPED, *SHOWN):
        (FOLDER / golden).write_text(printed(golden), encoding="utf-8")
