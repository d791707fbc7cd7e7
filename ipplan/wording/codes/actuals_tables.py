"""Words of what is wrong with a table of actuals as a whole."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

ACTUALS_TABLES: dict[Code, Entry] = {
    "rows-apart": Entry(
        Said(
            zh="指标 {indicator} 有多行，各行“{column}”列不同：{found}",
            en='{indicator} has several rows that differ in the column "{column}": {found}',
        ),
        Said(
            zh='请用 --where 选定一项，如 --where "{column}={first}"；若各项是规划分解的部分（各区、各部门），'
            "请在规划文件中写明 dimensions；若该列只是说明，请将列名改为“备注”",
            en='choose one with --where, as in --where "{column}={first}"; if they are districts or departments that the '
            'plan is divided into, add them to its `dimensions`; if the column is a remark, call it "note"',
        ),
    ),
    "place-not-chosen": Entry(
        Said(
            zh="各行是不同{column}的数值，未选定哪一个：{found}",
            en="each row is one {column}, and none is chosen: {found}",
        ),
        Said(
            zh='请用 --where 选定一行，如 --where "{column}={first}"',
            en='choose one with --where, as in --where "{column}={first}"',
        ),
    ),
    "other-place": Entry(
        Said(
            zh="{indicator} 的数值属于“{found}”（“{column}”列），规划是{region}的",
            en='the values of {indicator} are of "{found}" (column "{column}"), the plan is of {region}',
        ),
        Said(
            zh='如确为同一地区，请用 --where "{column}={found}" 写明；如为下属地区，请给出{region}的数值',
            en='if that is the same place say so with --where "{column}={found}", else give the values of {region}',
        ),
    ),
    "indicator-assumed": Entry(
        Said(
            zh="没有指标列，数值按规划唯一的指标 {indicator} 读取",
            en="no column names an indicator: the values are read as {indicator}, the only one of the plan",
        ),
        Said(
            zh="如无误，请用 --only {indicator} 写明（check、status、report）；如有误，请增加“指标”列",
            en='if that is right say so with --only {indicator} (check, status, report), else add a column "indicator"',
        ),
    ),
    "headline-rows": Entry(
        Said(
            zh="Open SDG 文件：只读取“{columns}”列为空白的行，这些行是总体",
            en="a file of Open SDG: only the rows without {columns} are read, which are the whole",
        ),
        Said(
            zh='如需其中一部分，请用 --where 选定，如 --where "{first}=…"',
            en='for a part of it choose one with --where, as in --where "{first}=…"',
        ),
    ),
    "texts-mended": Entry(
        Said(
            zh="工作表“{sheet}”中的文字保存时编码有误（UTF-8 被当作 Windows-1252），已还原",
            en='the texts of the sheet "{sheet}" were saved in the wrong encoding (UTF-8 as Windows-1252) and are mended',
        ),
        Said(zh="无需处理；如有误，请重新导出", en="nothing needs to be done; export it again if the names are wrong"),
    ),
    "no-such-column": Entry(
        Said(
            zh="表中没有“{found}”列，现有的列为：{known}", en='there is no column "{found}"; the columns are: {known}'
        ),
        Said(zh="请核对 --where 中的列名", en="check the name of the column in --where"),
    ),
    "no-such-value": Entry(
        Said(
            zh="规划指标所在的行中，“{column}”列没有“{found}”；有：{known}",
            en='no row of an indicator of the plan has "{found}" in the column "{column}"; there are: {known}',
        ),
        Said(zh="请核对 --where 中的值", en="check the value in --where"),
    ),
    "newest-column-unused": Entry(
        Said(
            zh="“{found}”列的年份最新，但不能确定它是不是实际值，未予采用",
            en='the column "{found}" is the newest, but what it holds is not certain, and it is not used',
        ),
        Said(
            zh="若为实际值，请将列名改为年份（如 2023年）；若不是，请删除该列",
            en="if it holds actual values call it by its year alone (2023), else remove it",
        ),
    ),
    "nothing-used": Entry(
        Said(zh="表中没有一行能够采用", en="no row of the table is used"),
        Said(
            zh="请核对指标名称、列名和 --where 等选项；全部名称见 ipplan show",
            en="check the names of indicators and columns, and options such as --where; ipplan show lists all names",
        ),
    ),
    "name-not-certain": Entry(
        Said(
            zh="“{found}”可能是指标 {indicator}，但名称后的文字无法识别，未予采用；该指标没有其他数值",
            en='"{found}" may be {indicator}, which has no other values, but what follows its name is not understood',
        ),
        Said(
            zh="请改用指标编号（id）或规划中的名称，或在规划文件中加为别名；若不是该指标，请删除这些行",
            en="write its id or its name in the plan, or add an alias to the plan file; else remove the rows",
        ),
    ),
    "no-indicator-below": Entry(
        Said(
            zh="该行有数值“{found}”，但没有指标名称；上一行是指标 {indicator}",
            en='the row has a value, "{found}", but names no indicator; the row above is one of {indicator}',
        ),
        Said(
            zh="请补填指标名称（合并单元格请逐行填写），或删除该行",
            en="fill in the indicator (a merged cell on each of its rows), or remove the row",
        ),
    ),
    "plan-table": Entry(
        Said(
            zh="{year} 年的数值与规划目标值相同（共 {count} 个）：这像是规划本身的指标表，不是实际值",
            en="the values for {year} are the targets themselves ({count}): "
            "this looks like the plan's own table, not like actual values",
        ),
        Said(
            zh="请给出实际完成值；目标值写在规划文件中",
            en="give the values that were reached; targets stand in the plan file",
        ),
    ),
    "year-to-come": Entry(
        Said(zh="{found} 年尚未到来，不会有实际值", en="{found} is still to come and has no actual values"),
        Said(
            zh="请核对年份；若为规划值或预测值，请在列名中写明（如 {found}年目标）",
            en="check the year; if the values are planned or forecast, say so in the heading ({found} target)",
        ),
    ),
    "hidden-cells": Entry(
        Said(
            zh="工作表“{sheet}”有隐藏的内容未予采用：{rows} 行，{columns} 列",
            en='the sheet "{sheet}" hides cells, which are not used: rows {rows}, columns {columns}',
        ),
        Said(zh="如需使用，请取消隐藏或筛选", en="show them, or take the filter off, if they should be used"),
    ),
    "filled-from-above": Entry(
        Said(
            zh="“{column}”列的空白单元格按上一行填为“{found}”",
            en='a blank cell of "{column}" is filled with "{found}" from above',
        ),
        Said(zh="如有误，请逐行填写", en="if that is wrong fill in each row"),
    ),
    "year-contradicted": Entry(
        Said(
            zh="年份取自{by}（{used}），与{other}（{found}）不一致",
            en="the year is that of the {by}, {used}; the {other} says {found}",
        ),
        Said(zh="如有误，请用 --year 指明年份", en="if that is wrong say which with --year"),
    ),
    "planned-rows": Entry(
        Said(
            zh="“{found}”的行是规划值或预测值，不是实际值，未予采用",
            en='rows of "{found}" hold planned values, not actual ones, and are not used',
        ),
        Said(
            zh="目标值以规划文件为准，无需处理", en="the targets are those of the plan file; nothing needs to be done"
        ),
    ),
    "other-quantity": Entry(
        Said(
            zh="“{found}”列不是指标数值本身（增速、占比、排名、完成率等），未予采用",
            en='the column "{found}" holds no values of the indicators (but growth, shares, ranks, rates), and is not used',
        ),
        Said(
            zh="无需处理；若为指标数值，请改列名",
            en="nothing needs to be done; if it holds the values give it another name",
        ),
    ),
}
