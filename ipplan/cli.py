"""The program: commands by name, and the only place that turns what went wrong into an exit status."""

import errno
import gc
import inspect
import os
import re
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

# Half of what a run allocates is modules that stay: looking through them for garbage is a tenth of the start.
gc.set_threshold(100_000)

import typer  # noqa: E402 - what it imports is most of what the line above is for
from typer.core import TyperCommand, TyperGroup  # noqa: E402

from ipplan import configuration as project  # noqa: E402
from ipplan.commands import terminal  # noqa: E402
from ipplan.commands.streams import forget, prepare  # noqa: E402
from ipplan.wording import chosen_language, prefer  # noqa: E402


def _begin_project() -> Any:
    """Read the configuration of the project, where there is one: its language holds from here on."""
    configuration = project.begin()
    prefer(configuration.settings.lang if configuration else None)
    return configuration


_begin_project()  # the words of help are made when they are imported
from ipplan.commands import options as o  # noqa: E402
from ipplan.wording.commands import COMMANDS, EXAMPLES, GROUPS, HELP_LANGUAGE, OPTIONS, PROGRAM, USAGE  # noqa: E402

NO_ANSWER, BUG, PIPE_CLOSED, INTERRUPTED = 2, 101, 141, 130
# What is said of the configuration is said although something is wrong with it.
APART = {"config", "help", "schema"}
EMPTY = re.compile("--[a-z-]+=")
# Titles in `init` may be left empty.
MAY_BE_EMPTY = {"init"}
HELP = {"help_option_names": ["-h", "--help"]}


def _said(text: str) -> str:
    """Translate what the parser says into the language of this run."""
    if HELP_LANGUAGE == "en":
        return text
    from ipplan.wording.parser import in_chinese

    return in_chinese(text)


def _words(params: dict[str, Any], *, but: str) -> list[str]:
    """List what was given for the parameters of a command but one, the items of lists each."""
    given = [value for name, value in params.items() if name != but]
    return [str(word) for value in given for word in (value if isinstance(value, (list, tuple)) else [value]) if word]


def _same_file(one: object, other: str) -> bool:
    """Return whether both are there and are one file."""
    try:
        return Path(str(one)).samefile(other)
    except (OSError, ValueError):
        return False


class OneCommand(TyperCommand):
    """A command whose help is all in one language."""

    def get_help(self, ctx: Any) -> str:
        """Return the help page."""
        return _said(super().get_help(ctx))

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; an empty one is a slip of a script, not a choice."""
        if self.name not in MAY_BE_EMPTY and any(not word or EMPTY.fullmatch(word) for word in args):
            ctx.fail(USAGE["empty_argument"].say(HELP_LANGUAGE))
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run the command as the project is configured, unless what it would write is what it reads."""
        if self.name not in APART and (configuration := project.current()):
            from ipplan.commands.configured import fill, refuse

            language = chosen_language(ctx.params.get("lang"))
            refuse(configuration, language)
            fill(configuration, self.name or "", ctx.params, language)
        for option in ("output", "problems"):
            written = ctx.params.get(option)
            if written is not None and any(_same_file(written, word) for word in _words(ctx.params, but=option)):
                ctx.fail(USAGE["input_is_output"].say(HELP_LANGUAGE, {"path": str(written)}))
        return super().invoke(ctx)

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """Write the examples of the command below its options."""
        from ipplan.wording.examples import EXAMPLES as COMMAND_EXAMPLES
        from ipplan.wording.examples import HEADING, MORE, PAGES

        del ctx
        with formatter.section(HEADING.say(HELP_LANGUAGE)):
            formatter.write("".join(f"  {line}\n" for line in COMMAND_EXAMPLES.get(self.name or "", ())))
        formatter.write_paragraph()
        formatter.write_text(MORE.say(HELP_LANGUAGE, {"page": PAGES[self.name or "help"]}))


class LazyGroup(TyperGroup):
    """Commands whose modules are imported when they run: help and completion need only their names and a line."""

    def __init__(self, **attributes: Any) -> None:
        """List every command by its line of help."""
        super().__init__(**attributes)
        self.commands = {name: TyperCommand(name, help=said.say(HELP_LANGUAGE)) for name, said in COMMANDS.items()}

    def get_help(self, ctx: Any) -> str:
        """Return the help page."""
        return _said(super().get_help(ctx))

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """List the commands, by what a person wants to do."""
        del ctx
        for title, names in GROUPS:
            with formatter.section(title.say(HELP_LANGUAGE)):
                formatter.write_dl([(name, COMMANDS[name].say(HELP_LANGUAGE)) for name in names if name in COMMANDS])

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command itself, with its options, in place of its line of help."""
        name, _, rest = super().resolve_command(ctx, args)
        return name, _command(name) if name else None, rest


def _command(name: str) -> Any:
    function = getattr(import_module(f"ipplan.commands.{name}"), f"{name}_command")
    settings: dict[str, Any] = {**HELP}
    if configuration := _begin_project():
        from ipplan.commands.configured import defaults

        settings["default_map"] = defaults(configuration)
    one = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings=settings)
    one.command(name, cls=OneCommand, help=COMMANDS[name].say(HELP_LANGUAGE))(_everywhere(function))
    return typer.main.get_command(one)


def _everywhere(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of every command, and look at its surroundings before it runs."""
    signature = inspect.signature(command)
    shared = [*o.options_of(o.Everywhere)]
    parameters = [*signature.parameters.values(), *shared]

    def run(**given: Any) -> None:
        terminal.asked_for(terminal.Manner(*(given.pop(option.name) for option in shared)))
        if any(os.environ.get(name) for name in ("IPPLAN_LANG", "IPPLAN_PATH")):
            from ipplan.commands.surroundings import doubtful

            doubtful(chosen_language(given.get("lang")))
        command(**given)

    run.__doc__ = command.__doc__
    run.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return run


app = typer.Typer(
    cls=LazyGroup,
    help=PROGRAM.say(HELP_LANGUAGE),
    epilog=EXAMPLES.say(HELP_LANGUAGE),
    context_settings=HELP,
    rich_markup_mode=None,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


def _show_version(asked: bool) -> None:  # noqa: FBT001 - the signature is Typer's
    if asked:
        from ipplan import __version__

        typer.echo(f"ipplan {__version__}")
        raise typer.Exit


@app.callback()
@o.spread
def _program(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help=OPTIONS["version"].say(HELP_LANGUAGE)),
    ] = False,
    lang: o.Lang = None,
    manner: o.Everywhere,
) -> None:
    del version
    terminal.asked_for(terminal.Manner(*manner), first=True)
    if lang is not None:
        os.environ["IPPLAN_LANG"] = lang


def main() -> None:
    """Run the program.

    Exits with 0 fine, 1 the data says no, 2 no answer, 101 a bug, 130 interrupted, 141 the reader closed the pipe.
    """
    prepare()
    try:
        status = app(standalone_mode=False)
        sys.stdout.flush()
    except SystemExit as error:
        # Typer ends with 1 when the reader has closed the pipe: a script could not tell that from bad data.
        status = _status_of(error.__context__) if isinstance(error.__context__, BrokenPipeError) else error.code
    except Exception as error:  # noqa: BLE001 - whatever is left is a bug, and has a status of its own
        status = _status_of(error)
    except KeyboardInterrupt:
        status = INTERRUPTED
    sys.exit(status if isinstance(status, int) else 0)


def _status_of(error: Exception) -> int:
    """Return the exit status of an error that no command expected."""
    if isinstance(error, OSError) and error.errno == errno.EPIPE:
        forget()
        return PIPE_CLOSED
    if isinstance(error, OSError):  # what a command reads it has read with care: this is its answer that found no room
        forget()
        said = error.strerror or str(error)
        sys.stderr.write(f"ipplan: {USAGE['not_printed'].say(HELP_LANGUAGE, {'said': said})}\n")
        return NO_ANSWER
    if type(error).__name__ == "Abort":  # what the parser makes of Ctrl-C
        return INTERRUPTED
    show = getattr(error, "show", None)
    if show is not None:  # a usage error of the command line parser
        import io

        page = io.StringIO()
        show(file=page)
        sys.stderr.write(_said(page.getvalue()))
        return int(getattr(error, "exit_code", 2))
    if os.environ.get("IPPLAN_DEBUG"):
        raise error
    said = USAGE["bug"].say(HELP_LANGUAGE, {"said": f"{type(error).__name__}: {error}"})
    sys.stderr.write(f"ipplan: {said}\n")
    return BUG
