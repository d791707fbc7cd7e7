"""Groups of options: a command takes a group as one parameter, the parser sees its single options."""

import inspect
from typing import Annotated, NamedTuple

import typer

from ipplan.commands.options import spread

Number = Annotated[int, typer.Option("--number")]
Word = Annotated[str, typer.Option("--word")]
Loud = Annotated[bool, typer.Option("--loud")]


class Inner(NamedTuple):
    """A group in a group."""

    word: Word = "a"


class Outer(NamedTuple):
    """A group."""

    number: Number = 1
    inner: Inner = Inner()


def test_a_command_gets_its_groups_back() -> None:
    """What the parser gives for single options arrives as the groups the command declares."""
    seen: list[tuple[str, Outer, bool]] = []

    @spread
    def command(name: str, *, loud: Loud = False, outer: Outer) -> None:
        """Do nothing."""
        seen.append((name, outer, loud))

    command(name="x", loud=True, number=3, word="b")
    assert seen == [("x", Outer(3, Inner("b")), True)]


def test_the_parser_sees_every_option_with_its_default() -> None:
    """Each option of a group stands where the group stood, with its own default and annotation."""

    @spread
    def command(name: str, *, outer: Outer, loud: Loud = False) -> None:
        """Do nothing."""

    parameters = inspect.signature(command).parameters
    assert list(parameters) == ["name", "number", "word", "loud"]
    assert [p.default for p in parameters.values()] == [inspect.Parameter.empty, 1, "a", False]
    assert parameters["word"].annotation == Word
    assert command.__doc__ == "Do nothing."
