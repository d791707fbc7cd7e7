"""The doors through which every text enters HTML, SVG, XML and Markdown."""

import html
import re

from ipplan.hidden import lines, one_line


def escape(text: str) -> str:
    """Write a text on one line as it stands in markup, in an attribute too; what is hidden in it is written out."""
    return html.escape(one_line(text))


def escape_lines(text: str) -> str:
    """Write a text with its lines as it stands in markup."""
    return html.escape(lines(text))


def in_paragraph(text: str) -> str:
    """Write a text as a paragraph of Markdown: what would begin a list, or underline a heading, is escaped too."""
    return re.sub(r"^(\d+(?=[.)])|)(?=[-+=.)])", r"\1\\", in_markdown(text).strip())


def in_markdown(text: str) -> str:
    """Write a text on one line, and escape what means something to Markdown; hidden characters are written out."""
    return re.sub(r"([\\`*_\[\]<>|#~]|&(?=#?\w+;))", r"\\\1", one_line(text))
