"""The door through which every text enters HTML, SVG and XML."""

import html

from ipplan.hidden import lines, one_line


def escape(text: str) -> str:
    """Write a text on one line as it stands in markup, in an attribute too; what is hidden in it is written out."""
    return html.escape(one_line(text))


def escape_lines(text: str) -> str:
    """Write a text with its lines as it stands in markup."""
    return html.escape(lines(text))
