"""Find the encoding of a text by trial, because statistical guessers take short GBK files for Big5."""

import codecs
import hashlib
import re
from typing import BinaryIO, NamedTuple

from ipplan.problem import Message

CHUNK = 1 << 20
# What is decoded at once stays in the processor's cache.
_PIECE = 1 << 18
# Encodings in which a byte 0 is the character NUL and nothing else.
_BYTES = ("utf-8", "utf-8-sig", "gb18030")
_HAN = "[\u3400-\u9fff]"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Encoded(NamedTuple):
    """The encoding in which a whole file can be decoded, and the checksum of its bytes.

    `is_doubtful` says that the text looks like another one that can be decoded likewise.
    """

    encoding: str
    sha256: str
    is_doubtful: bool = False


class _Undecodable(NamedTuple):
    """The byte at which an encoding gave up."""

    offset: int


def find_encoding(stream: BinaryIO, asked: str | None = None) -> Encoded | Message:
    """Find UTF-16 by its mark, UTF-8 with or without one, GB18030; or the encoding asked for and no other.

    Reads the whole file once, in pieces, so that no error of encoding is left for later.
    """
    if asked is not None and not _is_known(asked):
        return Message("unknown-encoding", found=asked)
    offsets = []
    for encoding in _candidates(stream, asked):
        result = _decoded(stream, encoding)
        if isinstance(result, Encoded) and encoding == "gb18030" and asked is None:
            return result._replace(is_doubtful=_mixes_letters_with_han(stream))
        if not isinstance(result, _Undecodable):
            return result
        offsets.append(result.offset)
    line = _line_at(stream, offsets[0])
    if asked is not None:
        return Message("wrong-encoding", encoding=asked, line=line)
    return Message("undecodable", line=line)


def _mixes_letters_with_han(stream: BinaryIO) -> bool:
    """Return whether most Han stand within Latin words, as in `Ann閑`: that is Windows-1252, not GB18030."""
    stream.seek(0)
    text = stream.read(CHUNK).decode("gb18030", "ignore")
    within = len(re.findall(f"(?<=[A-Za-z]){_HAN}", text))
    return 2 * within > len(re.findall(_HAN, text))


def _is_known(name: str) -> bool:
    try:
        codec = codecs.lookup(name)
        codec.incrementaldecoder()
    except (LookupError, TypeError, ValueError):
        return False
    return bool(getattr(codec, "_is_text_encoding", False)) and codec.name not in {"idna", "punycode", "undefined"}


def _candidates(stream: BinaryIO, asked: str | None) -> tuple[str, ...]:
    if asked is not None:
        return ("utf-8-sig" if codecs.lookup(asked).name == "utf-8" else asked,)
    stream.seek(0)
    head = stream.read(3)
    if head.startswith(_UTF16):
        return ("utf-16",)
    return ("utf-8-sig",) if head == codecs.BOM_UTF8 else ("utf-8", "gb18030")


def _decoded(stream: BinaryIO, encoding: str) -> Encoded | Message | _Undecodable:
    decoder, digest = codecs.getincrementaldecoder(encoding)(), hashlib.sha256()
    before = line = 0
    stream.seek(0)
    while True:
        piece = stream.read(_PIECE)
        digest.update(piece)
        try:
            text = decoder.decode(piece, not piece)
        except UnicodeError as error:
            return _Undecodable(before + (error.start if isinstance(error, UnicodeDecodeError) else 0))
        if (b"\0" in piece) if encoding in _BYTES else ("\0" in text):
            return Message("nul-character", encoding=encoding)
        line = 0 if "\n" in text or "\r" in text else line + len(piece)
        if line >= CHUNK:
            return Message("line-too-long", largest=CHUNK)
        if not piece:
            return Encoded(encoding, digest.hexdigest())
        before += len(piece)


def _line_at(stream: BinaryIO, offset: int) -> int:
    """Return the line that a byte stands in, for encodings in which a line feed is one byte."""
    stream.seek(0)
    line = 1
    while offset > 0 and (chunk := stream.read(min(CHUNK, offset))):
        line += chunk.count(b"\n")
        offset -= len(chunk)
    return line
