"""Make a report of a kind: each by its own file."""

from datetime import UTC, datetime
from typing import Literal, NamedTuple

from ipplan.render.report.content import Report
from ipplan.wording import LOCALES

Kind = Literal["html", "md", "docx", "xlsx", "pdf"]
Length = Literal["brief", "standard", "full"]


class Form(NamedTuple):
    """How a document is made out: for which office, dated when (YYYY-MM-DD, by default today), how long.

    With `places` a Word file keeps places for texts that are still to be written.
    """

    organisation: str = ""
    day: str = ""
    length: Length = "full"
    places: bool = False

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
    """Make an official document where the language has one, else a plain one."""
    if LOCALES[content.language].official:
        from ipplan.render.report.official.document import Cover, to_official

        return to_official(content, Cover(form.organisation, form.date), form.length, places=form.places)
    from ipplan.render.report.docx import to_docx

    return to_docx(content, places=form.places)
