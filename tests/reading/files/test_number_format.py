"""Numbers as their formats show them."""

import pytest

from ipplan.reading.files.number_format import is_scaled, shown


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (700000, "General", "700000"),
        (700000, "#,##0.00", "700000"),
        (700000, "#,##0,", "700"),
        (712345, "#,##0,", "712.345"),
        (1234567, "#,##0.0,,", "1.234567"),
        (70, '0.0"万件"', "70万件"),
        (5000, '0,"千件"', "5千件"),
        (12345, '0!.0000"万"', "1.2345万"),
        (123456, '0\\.0,"万"', "12.3456万"),
        (0.248, "0.0%", "24.8%"),
        (-0.05, "0%;[Red]-0%", "-5%"),
        (24.8, '0.0"%"', "24.8%"),
        (5, '"约"0', "约5"),
        (5, "[$€-2] #,##0", "€5"),
        (5, '[$-409]General"件"', "5件"),
        (-5, "#,##0.00_);(#,##0.00)", "-5"),
        (0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ ', "0"),
        (0, '0;-0;"无"', "无"),
        (7, ";;;", ""),
        (3, "G/通用格式", "3"),
        (0.1 + 0.2, "0.0", "0.3"),
        (123456789, '[>=100000000]0.00,,"百万";[>=10000]0.0,"千";0', "123.456789百万"),
        (50000, '[>=100000000]0.00,,"百万";[>=10000]0.0,"千";0', "50千"),
        (7, '[>=100000000]0.00,,"百万";[>=10000]0.0,"千";0', "7"),
    ],
)
def test_numbers(value: float, code: str, text: str) -> None:
    """A number is scaled exactly, keeps all of its digits, and stands beside the texts of its format."""
    assert shown(value, code) == text


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (45291, "yyyy", "2023"),
        (45291, 'yyyy"年"', "2023"),
        (45107, 'yyyy"年"m"月"', "2023-06"),
        (45291, "yyyy-mm-dd", "2023-12-31"),
        (45291.5, "yyyy-mm-dd hh:mm", "2023-12-31 12:00:00"),
        (0.75, "h:mm", "0.75"),
        (1e9, "yyyy", "1000000000"),
    ],
)
def test_dates(value: float, code: str, text: str) -> None:
    """A day is shown as far as its format shows it; what is no day stays a number."""
    assert shown(value, code) == text


def test_days_since_1904() -> None:
    """A workbook of an old Macintosh counts its days from 1904."""
    assert shown(43829, "yyyy-mm-dd", from_1904=True) == "2023-12-31"


def test_is_scaled() -> None:
    """Thousands shown as 1 are scaled; per cent and rounded numbers are not."""
    assert [is_scaled(code, 7.0) for code in ("#,##0,", "0%", "0.0", "General", "yyyy")] == [True, *[False] * 4]
