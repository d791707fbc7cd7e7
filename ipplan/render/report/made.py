"""Make a report of a kind: each by its own file."""

from typing import Literal

from ipplan.render.report.content import Report

Kind = Literal["html", "md", "docx", "xlsx"]


def made(kind: Kind, content: Report, *, places: bool = False) -> bytes:
    """Make one kind, in Word with `places` for texts to come; only what it needs is imported."""
    if kind == "docx":
        from ipplan.render.report.docx import to_docx

        return to_docx(content, places=places)
    if kind == "xlsx":
        from ipplan.render.report.xlsx import to_xlsx

        return to_xlsx(content)
    if kind == "md":
        from ipplan.render.report.markdown import to_markdown

        return to_markdown(content).encode()
    from ipplan.render.report.html import to_html

    return to_html(content).encode()
