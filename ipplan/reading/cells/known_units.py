"""The units that are known: what kind of quantity each measures, and how many of the kind's first unit it is."""

from fractions import Fraction
from typing import NamedTuple

# By kind of quantity: units of one kind convert into each other. A line begins with how many of the first unit of the
# kind it is; its words, separated by
# semicolons, are folded (half width, lower case, no spaces). A plural in s need not be listed.
_CONVERTED: dict[str, tuple[str, ...]] = {
    "share": (
        "1 %;percent;percentage;pct;pc;百分比;百分数;百分点;个百分点;percentagepoint;%point;pp;p.p.;ppt",
        "1/10 ‰;permille;permil;perthousand;千分点;千分比",
        "100 ratio;share;fraction;proportion;比;比值;比率;倍;times",
        "1/100 basispoint;bp;bps;基点",
    ),
    "people": (
        "1 人;名;口;人口;person;people;population;inhabitant;resident;individual;head;capita",
        "1 employee;worker;student;per",
    ),
    "mass": (
        "1 g;克;gram",
        "1000 kg;公斤;千克;kilogram;kilo",
        "1000000 t;吨;公吨;tonne;ton;metricton;metrictonne",
        "500 斤",
        "1/1000 mg;毫克",
        "1/1000000 μg;µg;ug;微克",
        "1000000000 kt;kilotonne;ktonne",
        "1000000000000 megatonne;mtonne",
        "1000000000000000 gt;gigatonne",
        "453.59237 lb",
    ),
    "length": (
        "1 米;metre;meter",
        "1000 km;公里;千米;kilometre;kilometer",
        "1/100 cm;厘米",
        "1/1000 mm;毫米",
        "500 里",
    ),
    "area": (
        "1 m2;sqm;平方米;平米;squaremetre;squaremeter",
        "1000000 km2;sqkm;平方公里;平方千米;squarekilometre;squarekilometer",
        "10000 ha;公顷;hectare",
        "2000/3 亩",
        "4046.8564224 acre",
    ),
    "volume": (
        "1 m3;立方米;立方;cubicmetre;cubicmeter",
        "1/1000 l;升;litre;liter",
        "1/1000000 ml;毫升",
        "1000000000 km3;立方公里;cubickilometre",
    ),
    "energy": (
        "1 j;焦;焦耳;joule",
        "1000 kj;千焦",
        "1000000 mj;兆焦",
        "1000000000 gj;吉焦",
        "1000000000000 tj;太焦;terajoule",
        "1000000000000000 pj;petajoule",
        "3600 wh;瓦时",
        "3600000 kwh;千瓦时;度;千瓦小时;kilowatthour",
        "3600000000 mwh;兆瓦时;megawatthour",
        "3600000000000 gwh;吉瓦时;gigawatthour",
        "3600000000000000 twh;太瓦时;terawatthour",
    ),
    "power": ("1 w;瓦;watt", "1000 kw;千瓦;kilowatt", "1000000 mw;兆瓦;megawatt", "1000000000 gw;吉瓦;gigawatt"),
    "oil": ("1 toe;tonneofoilequivalent", "1000 ktoe", "1000000 mtoe"),
    "time": ("1 秒;second", "60 分钟;minute", "3600 小时;hour", "86400 天;日;day"),
    "years": ("1 月;个月;month", "12 岁;周岁;year"),
}  # fmt: skip
# Every word of a currency means that currency alone; no rate of exchange is known here.
_MONEY = """
元;人民币;人民币元;元人民币;圆;rmb;cny;yuan;renminbi | 美元;usd;us$;usdollar | 欧元;eur;€;euro
英镑;gbp;£;poundssterling;sterling | 日元;jpy;yen;円 | 港元;港币;hkd;hk$ | 韩元;krw;won | 卢布;rub;ruble
新台币;台币;twd;nt$ | 澳门元;澳门币;mop | 加元;cad;c$;ca$ | 澳元;aud;a$;au$ | 新加坡元;sgd;s$ | 新西兰元;nzd;nz$
瑞士法郎;chf;swissfranc | 卢比;印度卢比;inr;rupee;₹ | 瑞典克朗;sek | 挪威克朗;nok | 丹麦克朗;dkk | 泰铢;thb;baht
pln;zloty | czk | huf;forint | ron | bgn | try | brl | mxn | zar;rand | idr | vnd | myr | php
sdr;xdr | $;dollar | ¥;￥
"""
# Counted things: all are numbers of something, and none is another by its word.
_COUNTED = """
件;patent | 个 | 家;company;companies;firm;enterprise;business | 项 | 户;household | 次 | 种;species | 篇 | 起 | 宗 | 枚
所 | 位 | 笔 | 台 | 辆;vehicle | 套 | 只 | 棵 | 株 | 条 | 座 | 处 | 间 | 床;bed | 张 | 份 | 部 | 幅 | 批 | 场 | 册 | 本
人日 | 人次;visit | 标准箱;teu | case | item;piece | grant | dwelling;home | job | application | trademark
"""
_OTHERS = {
    "score": "分;分值;point;score",
    "celsius": "℃;°c;degc;摄氏度;celsius",
    "fahrenheit": "℉;°f;华氏度",
    "coal": "tce;吨标准煤;吨标煤",
    "apparent": "千伏安;kva",
}
# Words for a mere number of whatever the indicator counts.
NEUTRAL = frozenset({"number", "no.", "count", "nr", "unit", "units", "numbers", "个数", "绝对数", "数", "数量"})
# What a mass may be a mass of.
OF_MASS = r"(?:of)?(?:标准煤|标煤|二氧化碳(?:当量)?|碳|co2(?:e|eq|当量|equivalent)?|ce|c|standardcoal|carbon)"
# Signs that several currencies share: with one of these beside it, it is that one.
_SHARED = {
    "$": frozenset({"美元", "港元", "加元", "澳元", "新加坡元", "新西兰元", "$"}),
    "¥": frozenset({"元", "日元", "¥"}),
}


class Known(NamedTuple):
    """`factor` of `base`, which is the first unit of its `kind`."""

    factor: Fraction
    base: str
    kind: str


def _table() -> dict[str, Known]:
    table: dict[str, Known] = {}
    for kind, lines in _CONVERTED.items():
        base = lines[0].partition(" ")[2].split(";")[0]
        for line in lines:
            factor, _, synonyms = line.partition(" ")
            table |= {word: Known(Fraction(factor), base, kind) for word in synonyms.split(";")}
    lists = [("money", _MONEY), ("count", _COUNTED), *_OTHERS.items()]
    for kind, text in lists:
        for words in (group.strip().split(";") for group in text.replace("\n", "|").split("|") if group.strip()):
            own = f"money {words[0]}" if kind == "money" else kind
            table |= {word: Known(Fraction(1), words[0], own) for word in words}
    return table


_TABLE = _table()
_KINDS = {known.base: known.kind for known in _TABLE.values()}


def known_unit(word: str) -> Known | None:
    """Return the known unit that a folded word means, a plural like its singular; None for any other word."""
    singular = word[:-1] if len(word) > 1 and word.isascii() and word.endswith("s") else word
    return _TABLE.get(word) or _TABLE.get(singular)


def kind_of(base: str) -> str:
    """Return the kind of quantity that a base measures (`mass`, `count/people`); empty where it is not known."""
    parts = base.split("/")
    kinds = [_KINDS.get(part.split(" ")[0], "") for part in parts]
    return "/".join(kinds) if all(kinds) else ""


def same_base(one: str, other: str) -> bool:
    """Return whether two bases are one unit; `$` and `¥` are any currency that is written so."""
    return one == other or any(sign in {one, other} and {one, other} <= group for sign, group in _SHARED.items())
