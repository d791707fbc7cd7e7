"""What moves by points."""

import pytest

from ipplan.model.share import is_share


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("森林覆盖率", ""),
        ("数字经济核心产业增加值占地区生产总值比重", ""),
        ("非化石能源占比", ""),
        ("知识产权保护社会满意度", ""),
        ("营商环境评价得分", ""),
        ("空气质量指数", ""),
        ("x", "%"),
        ("x", "‰"),
        ("x", "分"),
        ("Unemployment rate", "people"),
        ("Share of renewables", ""),
        ("Human development index", ""),
    ],
)
def test_share(name: str, unit: str) -> None:
    """A share, a rate, a score or an index is one by its name or by its unit."""
    assert is_share(name, unit)


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("发明专利授权量", "件"),
        ("质押融资总额", "元"),
        ("医保覆盖人数", "人"),
        ("效率提升项目", "项"),
        ("Patents granted", "patents"),
    ],
)
def test_amount(name: str, unit: str) -> None:
    """An amount is none, even where a word of a share stands inside its name."""
    assert not is_share(name, unit)
