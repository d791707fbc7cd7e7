"""Which encoding a file is in."""

import codecs
import hashlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.problem import Message
from ipplan.reading.files.encoding import CHUNK, Encoded, find_encoding

TEXT = "指标,数值\n专利,3100\n"


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("gbk", "gb18030"),
        ("gb18030", "gb18030"),
    ],
)
def test_found(written: str, found: str) -> None:
    """UTF-16 is known by its mark, then UTF-8 is tried, then GB18030; the checksum is that of the bytes."""
    content = TEXT.encode(written)
    assert find_encoding(io.BytesIO(content)) == Encoded(found, hashlib.sha256(content).hexdigest())


def test_big_endian() -> None:
    """The mark of big-endian UTF-16 is known too."""
    content = codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be")
    assert find_encoding(io.BytesIO(content)) == Encoded("utf-16", hashlib.sha256(content).hexdigest())


def test_character_across_chunks() -> None:
    """A character that two pieces share is no error."""
    content = b"\n" * (CHUNK - 1) + "指".encode()
    assert find_encoding(io.BytesIO(content)) == Encoded("utf-8", hashlib.sha256(content).hexdigest())


def test_asked_for() -> None:
    """The encoding asked for is taken, and no other tried."""
    content = "指標".encode("big5")
    assert find_encoding(io.BytesIO(content), "big5") == Encoded("big5", hashlib.sha256(content).hexdigest())
    assert find_encoding(io.BytesIO(TEXT.encode("gbk")), "utf-8") == Message("wrong-encoding", encoding="utf-8", line=1)


def test_mark_of_utf8_when_asked_for() -> None:
    """UTF-8 asked for may have its mark."""
    found = find_encoding(io.BytesIO(TEXT.encode("utf-8-sig")), "UTF-8")
    assert isinstance(found, Encoded)
    assert found.encoding == "utf-8-sig"


@pytest.mark.parametrize("name", ["klingon", "rot13", "base64", "idna", "", "utf-8\0"])
def test_no_such_encoding(name: str) -> None:
    """A name that is no encoding of text is told as such."""
    assert find_encoding(io.BytesIO(b"x"), name) == Message("unknown-encoding", found=name)


def test_undecodable() -> None:
    """Bytes that fit no encoding are told with the line of the first one."""
    assert find_encoding(io.BytesIO(b"a,b\nc,\xff\xff\n")) == Message("undecodable", line=2)


def test_nul() -> None:
    """NUL characters are no text: UTF-16 without a mark has them."""
    assert find_encoding(io.BytesIO("a,b".encode("utf-16-le"))) == Message("nul-character", encoding="utf-8")


def test_line_without_end() -> None:
    """A line longer than a piece is refused before it fills the memory."""
    assert find_encoding(io.BytesIO(b"a," * CHUNK)) == Message("line-too-long", largest=CHUNK)
    beyond = b"x\n" + b"a" * (CHUNK + CHUNK // 2) + b"\n"
    assert find_encoding(io.BytesIO(beyond)) == Message("line-too-long", largest=CHUNK)
    assert isinstance(find_encoding(io.BytesIO(b"x\n" + b"a" * (CHUNK // 2) + b"\n")), Encoded)


@given(st.binary(), st.sampled_from([None, "utf-8", "utf-16", "gb18030", "big5", "utf-7"]))
def test_any_bytes(content: bytes, asked: str | None) -> None:
    """What was found decodes all of the bytes; everything else is a flaw."""
    found = find_encoding(io.BytesIO(content), asked)
    assert isinstance(found, Message) or "\0" not in content.decode(found.encoding)
