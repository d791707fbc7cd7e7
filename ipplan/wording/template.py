"""The header of the actuals sheet, and what it asks for. The reader knows these headings."""

from ipplan.wording import Said

HEADER = {
    "indicator": Said("指标编号", "indicator"),
    "name": Said("指标名称", "name"),
    "unit": Said("单位", "unit"),
    "asked": Said("填报说明", "asked"),
    "year": Said("年份", "year"),
    "value": Said("数值", "value"),
    "basis": Said("口径", "basis"),
    "source": Said("来源", "source"),
    "published": Said("发布日期", "published"),
    "note": Said("备注", "note"),
}
ASKED = {
    "target": Said("填{reading}；{year} 年规划值 {bound}", "{reading}; target of {year}: {bound}"),
    "direction": Said("填{reading}；规划要求{bound}", "{reading}; the plan wants it to {bound}"),
}
# As the reader of `basis` knows them.
BASIS = {
    "as_stated": Said("规划口径", "as_stated"),
    "annual": Said("当年", "annual"),
    "level": Said("存量", "level"),
}
WORKBOOK = {
    "sheet": Said("实际值", "actuals"),
    "year": Said("{year}年", "{year}"),
    "basis": Said(
        "一般留空，按“填报说明”填数；只有当年数时选“当年”，填存量或总额时选“存量”",
        "leave blank where the value is what is asked for; annual: that year's own part; level: the underlying stock",
    ),
    "beside": Said("单位：{unit}。{asked}", "in {unit}. {asked}"),
}
