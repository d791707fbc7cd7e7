"""What every page has around its content: head, way back, switch of language, foot."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import NamedTuple

from ipplan.render.markup import escape
from ipplan.wording import LOCALES, Language
from ipplan.wording.report import LABEL
from ipplan.wording.site import SITE

STYLE = "style.css"


class Place(NamedTuple):
    """Where a page stands: its language, its path from that one's folder, the way to it as (text, path) pairs."""

    language: Language
    version: str
    path: str
    way: tuple[tuple[str, str], ...] = ()

    @property
    def up(self) -> str:
        """Return the way up to the folder of its language."""
        return "../" * self.path.count("/")


@cache
def script() -> str:
    """Return the script of the filter, the only one there is."""
    return files("ipplan.render.site").joinpath("filter.js").read_text(encoding="utf-8").strip()


@cache
def policy() -> str:
    """Return what a page may load: its style, its own script, nothing from elsewhere."""
    digest = b64encode(sha256(script().encode()).digest()).decode()
    own = "style-src 'self' file: 'unsafe-inline'; img-src 'self' file: data:"
    return f"default-src 'none'; {own}; script-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def page(place: Place, title: str, body: str, *, filtered: bool = False) -> str:
    """Lay out a whole page; `filtered` ones carry the script that shows and works their filter."""
    language, version = place.language, place.version
    other: Language = "en" if language == "zh" else "zh"
    root = f"{place.up}../"
    way = "".join(f'<li><a href="{escape(place.up + path)}">{escape(text)}</a></li>' for text, path in place.way)
    trail = f'<nav class="trail" aria-label="{escape(SITE["where"].say(language))}"><ol>{way}</ol></nav>' if way else ""
    switch = (
        f'<a class="switch" lang="{LOCALES[other].tag}" hreflang="{LOCALES[other].tag}" '
        f'href="{root}{other}/{escape(place.path)}">{escape(SITE["other"].say(language))}</a>'
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{LOCALES[language].tag}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy())}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta name="generator" content="ipplan {escape(version)}"><title>{escape(title)}</title>'
        f'<link rel="stylesheet" href="{root}{STYLE}"></head><body>'
        f'<a class="skip" href="#content">{escape(SITE["skip"].say(language))}</a>'
        f'<div class="bar-top">{trail}{switch}</div>\n{body}\n'
        f"<footer><p>{escape(LABEL['made_by'].say(language, {'version': version}))}</p></footer>"
        f"{f'<script>{script()}</script>' if filtered else ''}</body></html>\n"
    )


def header(kicker: str, title: str, facts: str = "") -> str:
    """Lay out the head of the content: what it belongs to, its name, and facts that are markup already."""
    listed = f'<ul class="facts">{facts}</ul>' if facts else ""
    return f'<header><p class="kicker">{escape(kicker)}</p><h1>{escape(title)}</h1>{listed}</header>'


def section(name: str, heading: str, body: str) -> str:
    """Lay out a part of a page under its heading."""
    return f'<section aria-labelledby="{name}"><h2 id="{name}">{escape(heading)}</h2>\n{body}</section>'
