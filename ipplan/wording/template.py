"""The header of the actuals sheet, and what it asks for. The reader knows these headings."""

from ipplan.wording import Said

HEADER = {
    "indicator": Said(zh="指标编号", en="indicator"),
    "name": Said(zh="指标名称", en="name"),
    "part": Said(zh="部分", en="part"),
    "unit": Said(zh="单位", en="unit"),
    "asked": Said(zh="填报说明", en="asked"),
    "year": Said(zh="年份", en="year"),
    "value": Said(zh="数值", en="value"),
    "basis": Said(zh="口径", en="basis"),
    "source": Said(zh="来源", en="source"),
    "published": Said(zh="发布日期", en="published"),
    "note": Said(zh="备注", en="note"),
}
ASKED = {
    "target": Said(zh="填{reading}；{year} 年规划值 {bound}", en="{reading}; target of {year}: {bound}"),
    "direction": Said(zh="填{reading}；规划要求{bound}", en="{reading}; the plan wants it to {bound}"),
    "none": Said(zh="填{reading}；不设目标，只作监测", en="{reading}; no target, only observed"),
    "every_year": Said(zh="填{reading}；至 {year} 年须{bound}", en="{reading}; up to {year} {bound}"),
    "whole": Said(
        zh="{asked}。全体的数；各{dimension}填齐的年份可不填",
        en="{asked}. The whole; leave it blank for years in which every {dimension} is filled in",
    ),
    "derived": Said(
        zh="{asked}。由其他指标推算，可不填；填了即用所填的数并与推算比对",
        en="{asked}. Derived from other rows, so it may stay blank; what is filled in is used and compared",
    ),
    "weights": Said(zh="权数，由各部分求全体要用到", en="a weight, by which the whole is made of its parts"),
    "series": Said(zh="参照序列，推算指标要用到", en="a reference series that indicators are derived from"),
}
# As the reader of `basis` knows them.
BASIS = {
    "as_stated": Said(zh="规划口径", en="as_stated"),
    "annual": Said(zh="当年", en="annual"),
    "level": Said(zh="存量", en="level"),
}
WORKBOOK = {
    "title": Said(zh="{plan}指标填报表", en="{plan}: sheet to fill in"),
    "office": Said(zh="填报单位：", en="Office:"),
    "filled_by": Said(zh="填表人：", en="Filled in by:"),
    "checked_by": Said(zh="审核人：", en="Checked by:"),
    "date": Said(zh="日期：", en="Date:"),
    "sheet": Said(zh="实际值", en="actuals"),
    "year": Said(zh="{year}年", en="{year}"),
    "basis": Said(
        zh="一般留空，按“填报说明”填数；只有当年数时选“当年”，填存量或总额时选“存量”",
        en="leave blank where the value is what is asked for; annual: that year's own part; level: the underlying stock",
    ),
    "beside": Said(zh="单位：{unit}。{asked}", en="in {unit}. {asked}"),
}
