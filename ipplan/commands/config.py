"""`ipplan config`: what is configured here, and where each value comes from."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ipplan.commands import options as o
from ipplan.wording.commands import ASKED

if TYPE_CHECKING:
    from ipplan.configuration.settings import Configuration
    from ipplan.render.configuration import Setting


@o.spread
def config_command(*, out: o.OutputOptions) -> None:
    """Show every setting as it holds; what is wrong with the file is said, and ends the command with 2."""
    from ipplan.commands import terminal
    from ipplan.commands.configured import problems_of, stop_for
    from ipplan.commands.output import answer, page_text
    from ipplan.configuration import current
    from ipplan.problem import in_order
    from ipplan.render import configuration as shown

    configuration = current()
    file = str(configuration.path) if configuration else None
    settings = [*_settings(configuration, out)]
    problems = problems_of(configuration) if configuration is not None else []
    terminal.keep(in_order(problems))
    answer(
        out,
        text=lambda: page_text(
            lambda width: shown.settings_page(file, settings, out.language, piped=width is None), out.output
        ),
        document=lambda: shown.settings_document(file, settings),
        rows=lambda: shown.settings_rows(settings),
    )
    if problems:
        stop_for(problems, out.language)


def _settings(configuration: "Configuration | None", out: o.OutputOptions) -> Iterator["Setting"]:
    """Yield the settings, of `plans` also those of the environment, which are found first."""
    from ipplan.configuration.settings import SETTINGS, Settings
    from ipplan.model.plan import DEFAULT_CUTS
    from ipplan.reading.plans.catalog import named_folders
    from ipplan.render.configuration import Setting
    from ipplan.wording.numerals import data

    written = configuration.settings if configuration else Settings()

    def one(keys: tuple[str, ...], value: object, default: object) -> Setting:
        name = ".".join(keys)
        if configuration is None or value in (None, (), {}):
            return Setting(name, default, "default")
        return Setting(name, value, "file", str(configuration.place(*keys)))

    for name in SETTINGS:
        value = getattr(written, name.replace("-", "_"))
        if name == "plans" and (folders := named_folders()):
            yield Setting(name, tuple(map(str, folders)), "environment", "IPPLAN_PATH")
        if name == "cuts":
            for cut, usual in DEFAULT_CUTS:
                yield one((name, cut), data(value[cut]) if cut in value else None, data(usual))
        elif name == "lang":
            yield _language(out) or one((name,), value, out.language)
        else:
            yield one((name,), value, {"strict": False, "per-file-ignores": {}}.get(name, ()))


def _language(out: o.OutputOptions) -> "Setting | None":
    """Return the language where the command line or the environment says it."""
    from ipplan.render.configuration import Setting

    if out.lang or ASKED:
        return Setting("lang", out.language, "command_line", "--lang")
    return Setting("lang", out.language, "environment", "IPPLAN_LANG") if os.environ.get("IPPLAN_LANG") else None
