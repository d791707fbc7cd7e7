"""What the configuration of a project means for a command: defaults of its options, and files that were not named."""

from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from difflib import get_close_matches
from pathlib import Path, PurePath
from typing import Any

import typer

from ipplan.commands.output import NO_ANSWER, report
from ipplan.configuration.settings import Configuration
from ipplan.paths import is_file, is_folder
from ipplan.problem import Message, Problem
from ipplan.wording import Language

# What files of actuals end in, and plan files do not.
ACTUALS = {".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".et", ".ods"}
NOTES = {".md", ".markdown", ".txt", ".xlsx", ".docx"}


def defaults(configuration: Configuration) -> dict[str, object]:
    """Return the defaults of options by their names."""
    settings = configuration.settings
    lists = {"select": ",".join(settings.select), "ignore": ",".join(settings.ignore)}
    found: dict[str, object] = {name: codes for name, codes in lists.items() if codes}
    return found if settings.strict is None else {**found, "strict": settings.strict}


def problems_of(configuration: Configuration) -> list[Problem]:
    """Return everything wrong with a configuration, the codes in it included."""
    return [*configuration.problems, *_wrong_codes(configuration)]


def refuse(configuration: Configuration, language: Language) -> None:
    """End the command where something is wrong with the configuration, all of it said."""
    if problems := problems_of(configuration):
        stop_for(problems, language)


def stop_for(problems: Sequence[Problem], language: Language) -> None:
    """Say what is wrong and end the command without an answer."""
    report(problems, language)
    raise typer.Exit(NO_ANSWER)


def _wrong_codes(configuration: Configuration) -> Iterator[Problem]:
    """Yield the codes that there are not, and those that cannot be ignored."""
    settings = configuration.settings
    lists: dict[tuple[str, ...], tuple[str, ...]] = {("select",): settings.select, ("ignore",): settings.ignore}
    lists |= {("per-file-ignores", pattern): codes for pattern, codes in settings.per_file_ignores.items()}
    if not any(lists.values()):
        return
    from ipplan.commands.codes import is_unreadable, known_codes

    known = known_codes()
    for keys, codes in lists.items():
        details, place = {"setting": keys[0]}, configuration.place(*keys)
        for code in codes:
            if code not in known:
                near = get_close_matches(code, known, 1)
                more = {"near": near[0]} if near else {}
                yield Message("setting-unknown-check", **details, found=code, **more).at(place)
            elif keys[0] != "select" and is_unreadable(code):
                yield Message("setting-never-ignored", **details, found=code).at(place)


def fill(configuration: Configuration, command: str, given: MutableMapping[str, Any], language: Language) -> None:
    """Give a command the actuals of the configuration where it takes some and was given none.

    Of files whose names hold the id of a plan only those of the plans asked for are meant.
    """
    settings = configuration.settings
    if settings.actuals and _takes_actuals(command, given):
        given["actuals"] = _of_plans(_files(configuration, "actuals", ACTUALS, language), _ids(given)) or None


def _takes_actuals(command: str, given: Mapping[str, Any]) -> bool:
    """Return whether the command judges and has no actuals; `diff` takes them of plans that follow each other."""
    if command == "diff" or "actuals" not in given or given["actuals"] or given.get("candidates") is False:
        return False
    if command == "methods" and given.get("plan") is None:  # it lists the methods
        return False
    return not any(PurePath(word).suffix.lower() in ACTUALS for word in _words(given))


def _words(given: Mapping[str, Any]) -> list[str]:
    words = given.get("plans") or given.get("plan") or []
    return [words] if isinstance(words, str) else list(words)


def _ids(given: Mapping[str, Any]) -> list[str]:
    """Return the names of the plans that a command is about."""
    from ipplan.reading.plans.catalog import expanded
    from ipplan.reading.plans.project import every_plan

    words = _words(given)
    found = expanded(words)[0] if words else every_plan()[0]
    return [PurePath(word).stem for word in found]


def _of_plans(files: Sequence[str], ids: Sequence[str]) -> list[str]:
    """Leave out the files whose names hold the id of another plan."""
    from ipplan.reading.actuals.names import plans_named
    from ipplan.reading.plans.catalog import catalog

    known = dict.fromkeys((*ids, *catalog()))
    named = {file: plans_named(file, known) for file in files}
    return [file for file in files if not named[file] or set(named[file]) & set(ids)]


def notes_of(configuration: Configuration, plan: str, language: Language) -> str | None:
    """Return the notes on a plan: the file whose name holds its id, else the one that is of no plan; None without."""
    from ipplan.reading.actuals.names import plans_named
    from ipplan.reading.plans.catalog import catalog

    if not configuration.settings.notes:
        return None
    files = _files(configuration, "notes", NOTES, language)
    named = {file: plans_named(file, dict.fromkeys((plan, *catalog()))) for file in files}
    found = [file for file in files if plan in named[file]] or [file for file in files if not named[file]]
    if len(found) > 1:
        details = {"setting": "notes", "plan": plan, "found": tuple(found)}
        stop_for([Message("setting-finds-several", **details).at(configuration.place("notes"))], language)
    return found[0] if found else None


def _files(configuration: Configuration, setting: str, endings: set[str], language: Language) -> list[str]:
    """Return the files that the words of a setting stand for; one that finds nothing ends the command."""
    folder = configuration.path.parent
    found: dict[str, None] = {}
    problems = []
    for word in getattr(configuration.settings, setting):
        files = _fitting(folder / word, endings)
        if not files:
            wrong = Message("setting-finds-nothing", setting=setting, found=word)
            problems.append(wrong.at(configuration.place(setting)))
        found |= dict.fromkeys(map(str, files))
    if problems:
        stop_for(problems, language)
    return list(found)


def _fitting(word: Path, endings: set[str]) -> list[Path]:
    """Return the file, the files in a folder, or those that fit a pattern; hidden ones only where they are named."""
    if is_file(word):
        return [word]
    if is_folder(word):
        below = sorted(word.rglob("*"))
        files = [file for file in below if not any(part.startswith(".") for part in file.relative_to(word).parts)]
    else:
        try:
            files = sorted(Path(word.anchor or ".").glob(str(word.relative_to(word.anchor))))
        except (OSError, ValueError):
            return []
    return [file for file in files if file.suffix.lower() in endings and is_file(file)]
