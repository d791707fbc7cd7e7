"""Everything in the repository that the program makes: `python -m tests.renew`, or the parts that are named.

Read the difference before you commit it.
"""

from argparse import ArgumentParser
from collections.abc import Callable

from ipplan.render.datatext import to_json
from ipplan.render.schema import plan_schema
from tests.support import catalogue, cli_page, formulas_table, goldens, output_page, pictures, problems_page, sessions
from tests.support.running import REPOSITORY


def schema() -> None:
    """Write the JSON Schema of a plan file."""
    (REPOSITORY / "schema" / "plan.schema.json").write_text(to_json(plan_schema()), encoding="utf-8")


# In this order: the page of problems shows their texts, the pages with sessions show files made before.
PARTS: dict[str, Callable[[], None]] = {
    "schema": schema,
    "problems": catalogue.renew,
    "problems-page": problems_page.renew,
    "formulas": formulas_table.renew,
    "goldens": goldens.renew,
    "cli": cli_page.renew,
    "output": output_page.renew,
    "sessions": sessions.renew,
    "pictures": pictures.renew,
}


def main() -> None:
    """Renew the parts named on the command line, all of them by default."""
    parser = ArgumentParser(prog="python -m tests.renew", description="Renew what the program makes.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"one of {', '.join(PARTS)}; all by default")
    asked = parser.parse_args().parts
    if unknown := [part for part in asked if part not in PARTS]:
        parser.error(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    for part, renew in PARTS.items():
        if not asked or part in asked:
            renew()


if __name__ == "__main__":
    main()
