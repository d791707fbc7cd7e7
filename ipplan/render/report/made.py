"""Make a report of a kind: each by its own file."""

from datetime import UTC, datetime
from typing import Literal, NamedTuple

from ipplan.render.report.content import Report
from ipplan.wording import LOCALES

Kind = Literal["html", "md", "docx", "xlsx", "pdf"]
Length = Literal["brief", "standard", "full"]


class TemplateError(Exception):
    """Raised for a template with something that could run, or with placeholders that are not known."""

    def __init__(self, active: str, unknown: tuple[str, ...], known: tuple[str, ...]) -> None:
        super().__init__(active or ", ".join(unknown))
        self.active, self.unknown, self.known = active, unknown, known


class Form(NamedTuple):
    """How a document is made out: for which office, dated when (YYYY-MM-DD, by default today), how long.

    `template` is an office's own Word file to fill. With `places` a Word file keeps places for texts to come.
    """

    organisation: str = ""
    day: str = ""
    length: Length = "full"
    places: bool = False
    template: bytes = b""
    missing: list[str] = []  # noqa: RUF012 - filled with the styles that a template lacks, for who asked

    @property
    def date(self) -> str:
        """Return the day of the document."""
        return self.day or datetime.now(tz=UTC).astimezone().date().isoformat()


def made(kind: Kind, content: Report, form: Form | None = None) -> bytes:
    """Make one kind; only what it needs is imported."""
    form = form or Form()
    if kind == "docx":
        return _word(content, form)
    if kind == "xlsx":
        from ipplan.render.report.xlsx import to_xlsx

        return to_xlsx(content)
    if kind == "md":
        from ipplan.render.report.markdown import to_markdown

        return to_markdown(content).encode()
    if kind == "pdf":
        from ipplan.render.report.pdf import to_pdf

        return to_pdf(content, form.organisation)
    from ipplan.render.report.html import to_html

    return to_html(content).encode()


def _word(content: Report, form: Form) -> bytes:
    """Fill the office's template, or make an official document where the language has one, else a plain one."""
    if form.template:
        from ipplan.render.report.official.document import Cover
        from ipplan.render.report.official.template import fill, placeholders

        filled = fill(form.template, content, Cover(form.organisation, form.date), form.length)
        if not filled.content:
            raise TemplateError(filled.active, filled.unknown, tuple(placeholders()))
        form.missing.extend(filled.missing)
        return filled.content
    if LOCALES[content.language].official:
        from ipplan.render.report.official.document import Cover, to_official

        return to_official(content, Cover(form.organisation, form.date), form.length, places=form.places)
    from ipplan.render.report.docx import to_docx

    return to_docx(content, places=form.places)
