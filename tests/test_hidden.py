"""Characters that nobody sees are found, and written out."""

import json
import unicodedata

import pytest

from ipplan.hidden import hidden, in_json, lines, one_line, visible


def test_found() -> None:
    """The first hidden character is named; letters, blanks of East Asia and emoji are no such characters."""
    assert hidden("授权\u202e量\x1b") == "U+202E"
    assert hidden("授权　量 é 😀 ﷺ") == ""
    assert hidden("") == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mb", "a\\x1b[31mb"),
        ("a\r\nb\tc\x00", "a\\r\\nb\\tc\\x00"),
        ("\x9b1m\u200b\u2028\ufeff", "\\x9b1m\\u200b\\u2028\\ufeff"),
        ("\U000e0041", "\\U000e0041"),
        ("caf\udce9", "caf\\xe9"),
        ("\ud800", "\\ud800"),
        ("授权量", "授权量"),
    ],
)
def test_written_out(text: str, shown: str) -> None:
    """Each hidden character stands as an escape; half a character of a file's name as its byte."""
    assert visible(text) == shown


def test_lines() -> None:
    """A text of several lines keeps them, or becomes one."""
    assert lines("a\r\nb\x1b\rc\n") == "a\nb\\x1b\\rc\n"
    assert one_line("a\r\nb\n\x1bc") == "a b \\x1bc"
    assert one_line("a\rb") == "a\\rb"


def test_in_json() -> None:
    """A document says the same after its hidden characters are written out, and holds none."""
    text = "\x7f\x85\u202e\u200b\ufeff\u2028\U000e0041授权\x1b\n"
    document = json.dumps({text: [text]}, ensure_ascii=False, indent=2)
    assert json.loads(in_json(document)) == {text: [text]}
    assert not hidden(in_json(document).replace("\n", ""))
    assert in_json('{"a": 1}\n') == '{"a": 1}\n'


def test_every_control_and_format_character() -> None:
    """No control character is left out, and of the format characters only those that join letters of one word."""
    others = {chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in {"Cc", "Cs", "Zl", "Zp"}}
    assert {character for character in others if not hidden(character)} == set()
