"""Characters that nobody sees, but that drive a terminal, turn text round or hide in it: found, and written out.

They are control characters, marks of direction, marks without width, separators of lines, halves of characters that
stand for undecodable bytes of a file's name, and code points that are no characters.
"""

import re

_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_BYTE, _SHORTEST = range(0xDC80, 0xDD00), 0x100
_BASIC = 0xFFFF


def hidden(text: str) -> str:
    """Return the first hidden character of a text by its code point (`U+202E`); empty where there is none."""
    found = None if text.isprintable() else _HIDDEN.search(text)
    return f"U+{ord(found.group()):04X}" if found else ""


def visible(text: str) -> str:
    r"""Write hidden characters out as `\x1b`, `\u202e` and the like, ends of lines too."""
    return text if text.isprintable() else _HIDDEN.sub(lambda found: escaped(found.group()), text)


def one_line(text: str) -> str:
    """Make a text fit into one line: spaces for the ends of its lines, other hidden characters written out."""
    return text if text.isprintable() else visible(" ".join(text.splitlines()) if "\n" in text else text)


def lines(text: str) -> str:
    """Write hidden characters out, and keep the lines of a text."""
    if text.isprintable():
        return text
    return "\n".join(visible(line) for line in text.replace("\r\n", "\n").split("\n"))


def escaped(character: str) -> str:
    """Write one character as an escape; of an undecodable byte the byte."""
    code = ord(character)
    if character in _SHORT:
        return _SHORT[character]
    if code in _BYTE:
        code -= 0xDC00
    return f"\\x{code:02x}" if code < _SHORTEST else f"\\u{code:04x}" if code <= _BASIC else f"\\U{code:08x}"


def in_json(document: str) -> str:
    """Write the hidden characters of a JSON document as JSON does, so that it says the same.

    Ends of lines and tabs stand between the values alone: inside of texts JSON writes them out by itself.
    """
    if document.isascii() and "\x7f" not in document:
        return document
    return _HIDDEN.sub(lambda found: _in_json(found.group()), document)


def _in_json(character: str) -> str:
    if character in "\n\t":
        return character
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
