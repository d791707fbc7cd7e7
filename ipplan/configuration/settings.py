"""Read the file of a configuration, and find everything wrong with it: of TOML, of names, of kinds of values."""

import re
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, NamedTuple, cast

from ipplan.configuration.lines import Lines
from ipplan.problem import Message, Place, Problem, Term

_SHARED = "pyproject.toml"
# A number that Python writes no digits of, and a name of so many parts that reading it takes a minute.
_MONSTER = r"[=\[,]\s{0,9}[+\-]?(?:0[xob])?[0-9A-Fa-f_]{1000}|(?:[\w\-\"']{1,60}[ \t]{0,9}\.[ \t]{0,9}){200}"
_LONGEST_SHOWN = 60
# As much as a configuration may hold; a device without end is none.
_MOST = 1_000_000


class Settings(NamedTuple):
    """What can be written down; words for plans, actuals and notes are as in the file, relative to its folder."""

    plans: tuple[str, ...] = ()
    actuals: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    lang: Literal["zh", "en"] | None = None
    strict: bool | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = {}
    cuts: Mapping[str, Decimal] = {}


class Configuration(NamedTuple):
    """The settings of a file, where each stands in it, and what is wrong with it."""

    path: Path
    settings: Settings
    lines: Lines
    problems: tuple[Problem, ...] = ()

    def place(self, *keys: str) -> Place:
        """Return where a setting stands in the file."""
        return Place(str(self.path), self.lines.of(keys))


class _Section(NamedTuple):
    """What a file says to ipplan, None where it has no section for it; `at` are the tables that lead there."""

    values: Mapping[str, Any] | None
    problems: tuple[Problem, ...] = ()
    at: tuple[str, ...] = ()


def read(file: Path) -> Configuration | None:
    """Read a configuration, None where the file of several programs has no section for this one.

    Settings that are wrong are left out and are among its problems.
    """
    try:
        with file.open("rb") as stream:
            content = stream.read(_MOST)
    except OSError as error:
        wrong = Message("unreadable-file", said=error.strerror or str(error)).at(Place(str(file)))
        return Configuration(file, Settings(), Lines("", ()), (wrong,))
    found = _section(content, file)
    if found.values is None and not found.problems:
        return None
    lines = Lines(content.decode("utf-8", errors="replace"), found.at)
    return _checked(Configuration(file, Settings(), lines, found.problems), found.values or {})


def _section(content: bytes, file: Path) -> _Section:
    """Return what a file says to ipplan: all of a file of its own, the section `tool.ipplan` of others."""
    where = str(file)
    try:
        text = content.decode("utf-8-sig")
        if re.search(_MONSTER, text):
            return _Section(None, (Message("toml-syntax", said=Term("toml_too_long")).at(Place(where)),))
        document: Any = tomllib.loads(text, parse_float=Decimal)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return _Section(None, (Message("toml-syntax", said="UTF-8").at(Place(where, line)),))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError, ArithmeticError) as error:
        said, line, column = _said(str(error), text)
        return _Section(None, (Message("toml-syntax", said=said).at(Place(where, line, column)),))
    if file.name != _SHARED and "tool" not in document:
        return _Section(document)
    tool = document.get("tool")
    values = tool.get("ipplan") if isinstance(tool, dict) else None
    if values is None or isinstance(values, dict):
        return _Section(values, at=("tool", "ipplan"))
    wrong = Message("setting-wrong", setting="tool.ipplan", **_kinds("table", values))
    return _Section(None, (wrong.at(Place(where, Lines(text, ("tool",)).of(("ipplan",)))),))


def _said(error: str, text: str) -> tuple[str, int, int]:
    """Take the place out of what the reader of TOML says: `… (at line 3, column 5)`, `… (at end of document)`."""
    said, found, place = error.rpartition(" (at ")
    if not found:
        return error, 0, 0
    words = place.rstrip(")").replace(",", "").split()
    if words[:1] == ["line"]:
        return said, int(words[1]), int(words[3])
    return said, text.count("\n") + (not text.endswith("\n")), 0


def _checked(empty: Configuration, values: Mapping[str, Any]) -> Configuration:
    """Return the configuration with the settings that can be used, and the problems of the others."""
    good: dict[str, Any] = {}
    problems = list(empty.problems)
    for key, value in values.items():
        name = key.replace("-", "_")
        if key not in SETTINGS:
            problems.append(_unknown(empty, (key,), SETTINGS))
            continue
        made, wrong = SETTINGS[key](empty, key, value)
        problems += wrong
        if not wrong:
            good[name] = made
    return empty._replace(settings=Settings(**good), problems=tuple(problems))


def _unknown(empty: Configuration, keys: tuple[str, ...], known: Mapping[str, object]) -> Problem:
    """Return the problem of a name that there is not."""
    close = get_close_matches(keys[-1].replace("_", "-"), known, 1) or get_close_matches(keys[-1], known, 1)
    details: dict[str, object] = {"setting": ".".join(keys), "known": tuple(known)}
    return Message("setting-unknown", **({**details, "near": close[0]} if close else details)).at(empty.place(*keys))


def _wrong(empty: Configuration, keys: tuple[str, ...], expected: str, value: object) -> list[Problem]:
    """Return the problem of a value that is not of the kind expected."""
    wrong = Message("setting-wrong", setting=".".join(keys), **_kinds(expected, value))
    return [wrong.at(empty.place(*keys))]


def _kinds(expected: str, value: object) -> dict[str, object]:
    """Say what is expected, how it is written, and what was found."""
    return {"expected": Term(f"toml_{expected}"), "how": Term(f"how_toml_{expected}"), "found": _found(value)}


def _found(value: object) -> object:
    """Return a value as a person calls it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (dict, list)):
        return Term("toml_table" if isinstance(value, dict) else "list")
    text = " ".join(str(value).split())
    text = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
    return f"“{text}”" if isinstance(value, str) else text


def _words(empty: Configuration, key: str, value: object) -> tuple[object, list[Problem]]:
    """Read a text or a list of texts, none of them empty."""
    words = [value] if isinstance(value, str) else value
    if isinstance(words, list) and words and all(isinstance(word, str) and word.strip() for word in words):
        return tuple(words), []
    wrong = words
    if isinstance(words, list):
        wrong = next((word for word in words if not isinstance(word, str) or not word.strip()), words)
    return (), _wrong(empty, (key,), "words", wrong)


def _language(empty: Configuration, key: str, value: object) -> tuple[object, list[Problem]]:
    return (value, []) if value in {"zh", "en"} else (None, _wrong(empty, (key,), "language", value))


def _truth(empty: Configuration, key: str, value: object) -> tuple[object, list[Problem]]:
    return (value, []) if isinstance(value, bool) else (None, _wrong(empty, (key,), "truth", value))


def _codes_by_file(empty: Configuration, key: str, value: object) -> tuple[object, list[Problem]]:
    """Read a table of patterns of files, each with the codes that do not count there."""
    if not isinstance(value, dict):
        return {}, _wrong(empty, (key,), "table", value)
    found: dict[str, tuple[str, ...]] = {}
    problems: list[Problem] = []
    for pattern, codes in value.items():
        made, wrong = _words(empty, key, codes)
        found[pattern] = cast("tuple[str, ...]", made)
        if wrong:
            problems += _wrong(empty, (key, pattern), "words", codes)
    return found, problems


def _cuts(empty: Configuration, key: str, value: object) -> tuple[object, list[Problem]]:
    """Read the cuts of the verdict; those that are not named are as ever, and all of them have to be in order."""
    from ipplan.model.plan import DEFAULT_CUTS

    known = dict(DEFAULT_CUTS)
    if not isinstance(value, dict):
        return {}, _wrong(empty, (key,), "table", value)
    found: dict[str, Decimal] = {}
    problems: list[Problem] = []
    for name, cut in value.items():
        if name not in known:
            problems.append(_unknown(empty, (key, name), known))
        elif isinstance(cut, bool) or not isinstance(cut, (int, Decimal)) or not Decimal(cut).is_finite():
            problems += _wrong(empty, (key, name), "number", cut)
        else:
            found[name] = Decimal(cut)
    if not problems and not _in_order({**known, **found}):
        problems.append(Message("cut-order").at(empty.place(key)))
    return found, problems


def _in_order(cuts: Mapping[str, Decimal]) -> bool:
    on_track = (cuts["on_track"], cuts["on_track_binding"])
    return cuts["ahead"] >= max(on_track) and min(on_track) > cuts["lagging"] > cuts["off_track"]


SETTINGS = {
    "plans": _words,
    "actuals": _words,
    "notes": _words,
    "lang": _language,
    "strict": _truth,
    "select": _words,
    "ignore": _words,
    "per-file-ignores": _codes_by_file,
    "cuts": _cuts,
}
