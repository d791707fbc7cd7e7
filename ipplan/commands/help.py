"""`ipplan help`: the program, one of its commands, or a topic that concerns them all."""

from typing import Annotated

import typer

from ipplan.commands import options as o


def complete_topic(incomplete: str) -> list[str]:
    """List the topics and commands that begin so."""
    from ipplan.wording.commands import COMMANDS
    from ipplan.wording.topics import TOPICS

    return [name for name in (*TOPICS, *COMMANDS) if name.startswith(incomplete)]


Topic = Annotated[str | None, typer.Argument(help=o.text("topic"), autocompletion=complete_topic, show_default=False)]


def help_command(context: typer.Context, topic: Topic = None, *, lang: o.Lang = None) -> None:
    """Print the page; an unknown topic ends the command with those that there are."""
    from ipplan.commands.output import emit, say, stop
    from ipplan.wording import chosen_language
    from ipplan.wording.commands import COMMANDS
    from ipplan.wording.topics import TOPICS

    language, program = chosen_language(lang), context.parent
    assert program is not None
    if topic is None:
        emit(program.get_help() + "\n", None, language)
    elif topic in TOPICS:
        emit(TOPICS[topic].say(language) + "\n", None, language)
    elif topic in COMMANDS:
        command = program.command.resolve_command(program, [topic])[1]  # type: ignore[attr-defined]
        emit(command.get_help(type(context)(command, info_name=topic, parent=program)) + "\n", None, language)
    else:
        stop(say("unknown_topic", language, found=topic, known=(*TOPICS, *COMMANDS)))
