"""Texts that were saved in the wrong encoding."""

from ipplan.reading.files.mojibake import mended


def broken(text: str) -> str:
    """UTF-8 taken for Windows-1252, bytes that have no character there kept."""
    return "".join(
        bytes([byte]).decode("cp1252") if byte not in {0x81, 0x8D, 0x8F, 0x90, 0x9D} else chr(byte)
        for byte in text.encode()
    )


def test_mended() -> None:
    """Every text is mended where each of them is UTF-8 beneath; what is ASCII stays."""
    texts = ["指标", "数值（万件）", "2023年", "发明专利拥有量"]
    rows = {0: {0: "id", **{column + 1: broken(text) for column, text in enumerate(texts)}}}
    assert mended(rows) == {0: {0: "id", **{column + 1: text for column, text in enumerate(texts)}}}


def test_sound_texts() -> None:
    """Texts that say what they mean are left alone, French and Chinese ones."""
    for text in ("Année", "指标", "€ 5", "Köln"):
        assert mended({0: {0: text, 1: broken("指标")}}) is None
    assert mended({0: {0: "id"}}) is None
