"""Which kind of file a report is, and what makes it."""

import errno
import os
import sys
import zipfile
from io import BytesIO
from pathlib import Path

from ipplan.commands.options import ReportKind
from ipplan.commands.output import say, stop, to_stdout
from ipplan.paths import whole
from ipplan.reading.files.workbook_limits import LARGEST_UNPACKED
from ipplan.render.report.content import Report
from ipplan.render.report.made import Form, TemplateError
from ipplan.render.report.made import made as make
from ipplan.wording import Language

KINDS: dict[str, ReportKind] = {
    ".html": "html",
    ".htm": "html",
    ".md": "md",
    ".docx": "docx",
    ".xlsx": "xlsx",
    ".pdf": "pdf",
}
OFFICE: tuple[ReportKind, ...] = ("docx", "xlsx", "pdf")
# An office's template with a picture or two.
_LARGEST = 64 << 20
# The packages of the extra that write for Word and Excel.
WRITERS = {"docx", "resvg_py", "xlsxwriter"}


def kind_of(output: Path | None, asked: ReportKind | None, language: Language) -> ReportKind:
    """Return the kind asked for, else that of the file's ending; Word and Excel files cannot go to a terminal."""
    if to_stdout(output) and asked is None:
        stop(say("report_where", language))
    if to_stdout(output) and asked in OFFICE:
        stop(say("report_needs_file", language, kind=asked))
    if asked is not None:
        return asked
    assert output is not None
    kind = KINDS.get(output.suffix.lower())
    if kind is None:
        stop(say("report_suffix", language, found=output.suffix or output.name, known=tuple(KINDS)))
    return kind


def made(kind: ReportKind, content: Report, form: Form) -> bytes:
    """Make the file; without the packages that write it, say how to get them and end the command."""
    try:
        document = make(kind, content, form)
        if form.missing:
            said = say("template_styles", content.language, missing=tuple(form.missing))
            sys.stderr.write(f"ipplan: {said}\n")
        return document  # noqa: TRY300 - what was missing is said first
    except TemplateError as error:
        key = "template_active" if error.active else "template_unknown"
        details = {"active": error.active, "found": error.unknown, "known": error.known}
        stop(say(key, content.language, **details))
    except OSError as error:  # weasyprint without the libraries of the system that it draws with
        if kind != "pdf":
            raise
        stop(say("no_pdf_library", content.language, said=str(error).splitlines()[0]))
    except ModuleNotFoundError as error:
        if error.name == "weasyprint":
            stop(say("no_pdf", content.language))
        if (error.name or "").split(".")[0] not in WRITERS:
            raise
        stop(say("no_office", content.language, kind=kind))


def template_of(path: Path | None, kind: ReportKind, language: Language) -> bytes:
    """Read the template of an office; empty where none is asked for."""
    if path is None:
        return b""
    if kind != "docx":
        stop(say("template_word", language))
    try:
        content = whole(path, _LARGEST)
        parts = zipfile.ZipFile(BytesIO(content)).infolist()
    except (OSError, zipfile.BadZipFile) as error:
        stop(say("template_unreadable", language, path=str(path), said=getattr(error, "strerror", None) or str(error)))
    if flaw := _flaw_of(parts, content):
        stop(say("template_unreadable", language, path=str(path), said=flaw))
    return content


def _flaw_of(parts: list[zipfile.ZipInfo], content: bytes) -> str:
    """Return why an archive is no template; empty where it is one, or where the package that reads it is not there."""
    if "word/document.xml" not in {part.filename for part in parts}:
        return "word/document.xml"
    if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        return os.strerror(errno.EFBIG)
    try:
        from ipplan.render.report.official.template import flaw_of
    except ModuleNotFoundError:
        return ""
    return flaw_of(content)
