"""The colours of a report can be told from their ground."""

import pytest

from ipplan.render.report.palette import DARK, LIGHT, Palette, variables

TEXT_ON = {
    "paper": ("ink", "quiet", "accent", "good", "fair", "bad", "faint"),
    "card": ("ink", "quiet", "accent", "good", "fair", "bad", "faint", "actual", "outlook"),
    "good_wash": ("good",),
    "fair_wash": ("fair",),
    "bad_wash": ("bad",),
    "faint_wash": ("faint",),
}
DRAWN_ON_CARD = ("path", "actual", "outlook", "accent")


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by WCAG 2: (L1 + 0.05) / (L2 + 0.05), from 1 to 21."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast(palette: Palette) -> None:
    """Text has a contrast of 4.5 on what it stands on, lines that mean something one of 3: WCAG AA."""
    for ground, inks in TEXT_ON.items():
        for ink in inks:
            assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5, (ink, ground)
    for line in DRAWN_ON_CARD:
        assert contrast(getattr(palette, line), palette.card) >= 3, line
    if palette is LIGHT:  # on paper the ground is white
        for ink in TEXT_ON["paper"]:
            assert contrast(getattr(palette, ink), "#ffffff") >= 4.5


def test_contrast_itself() -> None:
    """Black on white is 21, a colour on itself 1; #777777 on white is the known near miss of 4.48."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#8c2f1b", "#8c2f1b") == 1
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def test_variables() -> None:
    """Every colour becomes a custom property named after it."""
    assert variables(LIGHT).startswith("--paper:#f7f6f2;--card:#ffffff;")
    assert variables(LIGHT).count("--") == len(LIGHT)
    assert "--good-wash:#e3f1ea;" in variables(LIGHT)
