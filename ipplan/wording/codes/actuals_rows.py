"""Words of what is wrong with rows and cells of actuals."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

ACTUALS_ROWS: dict[Code, Entry] = {
    # time
    "no-year": Entry(
        Said(zh="数据没有年份", en="nothing says which year the value is for"),
        Said(
            zh="请增加“年份”列，或使用 --year 2023，或在文件名中写明年份（如 2023.csv）",
            en="add a column year, or give --year 2023, or put the year into the file's name (2023.csv)",
        ),
    ),
    "several-years": Entry(
        Said(
            zh="数据没有年份，而文件名中有多个年份：{years}",
            en="nothing says which year the value is for, and the file's name holds several: {years}",
        ),
        Said(zh="请用 --year 指明年份，或增加“年份”列", en="say which with --year, or add a column year"),
    ),
    "unreadable-year": Entry(
        Said(
            zh="应为年份或期末日期（如 2023、2023年底、2023-06），此处为“{found}”",
            en='a year or the end of a month is expected (2023, 2023-12-31, 2023-06), found "{found}"',
        ),
        Said(zh="请改为四位年份；月度数据写作 2023-06", en="write the year with four digits, a month as 2023-06"),
    ),
    "part-year": Entry(
        Said(
            zh="指标 {indicator} 按全年统计，不足一年的数值不能作为该年的完成值{compared}",
            en="{indicator} is counted over a year; a part of a year is no value of that year{compared}",
        ),
        Said(zh="请填报全年数，或删除该行", en="give the figure of the whole year, or remove this one"),
    ),
    "part-year-growth": Entry(
        Said(
            zh="指标 {indicator} 为年均增速，不足一年的增速不能参与计算{compared}",
            en="{indicator} is a mean yearly growth; the growth over a part of a year is not comparable with it{compared}",
        ),
        Said(
            zh="请填报以年末为准的年均增速，或删除该行",
            en="give the mean growth up to the end of a year, or remove this one",
        ),
    ),
    "part-year-annual": Entry(
        Said(
            zh="指标 {indicator} 按当年值填报，不足一年的数值不能作为当年值{compared}",
            en="{indicator} is reported year by year; a part of a year is no yearly value{compared}",
        ),
        Said(
            zh="请填报全年数；若为累计数，请将口径改为 as_stated",
            en="give the whole year; if it is the total so far, set basis to as_stated",
        ),
    ),
    "part-year-not-from-january": Entry(
        Said(
            zh="指标 {indicator} 应为规划期以来的累计数，该时段不是从 1 月起算{compared}",
            en="{indicator} is a total so far, but the period does not begin in January{compared}",
        ),
        Said(
            zh="请填报截至该月的累计数，时间写作 2023-06",
            en="give the total up to that month and write the time as 2023-06",
        ),
    ),
    "part-year-unknown-timing": Entry(
        Said(
            zh="规划文件未说明指标 {indicator} 是期末数还是全年数，不足一年的数值无法采用{compared}",
            en="the plan does not say whether {indicator} is counted at a year's end or over it: "
            "a part of it is not used{compared}",
        ),
        Said(
            zh="请在规划文件中为该指标补充 timing，或填报年度数",
            en="add timing to the indicator in the plan file, or give the figure of the whole year",
        ),
    ),
    # values
    "not-a-number": Entry(
        Said(zh="应为数值，此处为“{found}”", en='a number is expected, found "{found}"'),
        Said(
            zh="请改为单个数值，如 3100、3,100、8亿、24.80%；没有数据请留空或填 ——",
            en="write one number, such as 3100, 3,100, 8亿 or 24.80%; leave the cell blank where there is none",
        ),
    ),
    "wrong-grouping": Entry(
        Said(
            zh="“{found}”的分隔符位置不对，无法确定数值大小",
            en='the separators in "{found}" stand in no place of thousands, so its size is not certain',
        ),
        Said(
            zh="千位分隔符每三位一个（3,100）；小数点写作“.”",
            en="separate thousands in threes (3,100) and write the decimal point as a dot",
        ),
    ),
    "number-too-large": Entry(
        Said(
            zh="“{found}”超出范围：应为绝对值不大于 {largest} 的数",
            en='"{found}" is out of range: a finite number of at most {largest} is expected',
        ),
        Said(zh="请核对数值", en="check the value"),
    ),
    "accounting-negative": Entry(
        Said(
            zh="“{found}”带括号：可能是负数（会计写法），也可能是备注",
            en='"{found}" stands in brackets: it may be a negative number as accountants write it, or a remark',
        ),
        Said(zh="负数请写作 -5，正数请去掉括号", en="write a negative number as -5, a positive one without brackets"),
    ),
    "extra-fields": Entry(
        Said(
            zh="该行有 {found} 格，表头只有 {expected} 列",
            en="the row has {found:field|fields}, the header has {expected}",
        ),
        Said(
            zh='数值中的千位分隔逗号会被当作分列：请去掉，或加引号（"3,100"）',
            en='a comma in a number splits it: leave it out, or quote the number ("3,100")',
        ),
    ),
    "blank-value": Entry(
        Said(zh="指标 {indicator} 没有填写数值", en="there is no value for {indicator}"),
        Said(zh="有数据后请补填；该行未参与计算", en="fill it in once it is known; the row is not used"),
    ),
    "unit-is-number": Entry(
        Said(zh="单位处是数字“{found}”", en='the unit is a number, "{found}"'),
        Said(
            zh='数值中的千位分隔逗号会被当作分列：请去掉，或加引号（"3,100"）',
            en='a comma in a number splits it: leave it out, or quote the number ("3,100")',
        ),
    ),
    "unit-not-converted": Entry(
        Said(
            zh="单位“{found}”不能换算为指标 {indicator} 的单位“{unit}”，数值按原样采用",
            en='the unit "{found}" of {indicator} does not convert to "{unit}"; the number is used as it stands',
        ),
        Said(zh="请核对数值，并将单位改为“{unit}”", en='check the value and give it in "{unit}"'),
    ),
    "doubtful-size": Entry(
        Said(
            zh="指标 {indicator} 的“{found}”与{compared_with}相差约 {times} 倍，单位可能是“{likely}”而不是“{unit}”",
            en='"{found}" of {indicator} is about {times} times off its {compared_with}: '
            'is it in "{likely}", not "{unit}"?',
        ),
        Said(zh="请核对单位；数值按“{unit}”采用", en='check the unit; the value is used as "{unit}"'),
    ),
    "unknown-basis": Entry(
        Said(zh="不认识的口径“{found}”，应为：{accepted}", en='there is no basis "{found}"; expected: {accepted}'),
        Said(zh="按规划口径填报的请留空", en="leave it blank where the value is what the plan states"),
    ),
    "annual-of-a-stock": Entry(
        Said(
            zh="指标 {indicator} 是期末数，没有“当年值”口径",
            en="{indicator} is counted at the end of a year and has no yearly part",
        ),
        Said(
            zh="请填报年末数，口径留空；若该指标按全年统计，请在规划文件中写明 timing: over_period",
            en="give the value at the year's end, basis blank; or say timing: over_period in the plan if it is a flow",
        ),
    ),
    "level-of-a-total": Entry(
        Said(
            zh="指标 {indicator} 是规划期累计数，没有“存量”口径",
            en="{indicator} is a total over the plan period and has no stock beneath it",
        ),
        Said(
            zh="请填报累计数（口径留空）或当年数（口径填“当年”）",
            en="give the total so far with a blank basis, or the year's own flow with basis annual",
        ),
    ),
    "unreadable-date": Entry(
        Said(zh="发布日期“{found}”无法识别", en='the date of publication "{found}" is not understood'),
        Said(zh="请写作 2024-03-01", en="write it as 2024-03-01"),
    ),
    "contradicting-values": Entry(
        Said(
            zh="指标 {indicator} {year} 年有两个不同的数值：此处为“{value}”，{first_place} 为“{first_value}”",
            en='{indicator} has two different values for {year}: "{value}" here, "{first_value}" at {first_place}',
        ),
        Said(
            zh="请删除其一，或在“发布日期”列写明两者的发布日期，以后发布的为准",
            en="remove one, or give the date of publication of both: the later one counts",
        ),
    ),
    # names
    "unknown-indicator": Entry(
        Said(
            zh="规划中没有指标“{found}”，未采用（共 {count} 行）",
            en='the plan has no indicator "{found}" ({count:row|rows} not used)',
        ),
        Said(
            zh="相近的名称：{suggestion}；全部名称见 ipplan show",
            en="similar: {suggestion}; ipplan show lists all names",
        ),
    ),
    "more-unknown-indicators": Entry(
        Said(
            zh="另有 {count} 行的指标不在规划中，未逐一列出",
            en="{count:more row is|more rows are} of indicators that the plan does not have",
        ),
        Said(zh="全部名称见 ipplan show", en="ipplan show lists all names"),
    ),
    "ambiguous-indicator": Entry(
        Said(
            zh="“{found}”可能指多个指标：{candidates}（共 {count} 行）",
            en='"{found}" may mean several indicators: {candidates} ({count:row|rows})',
        ),
        Said(zh="请改用指标编号（id）", en="write the indicator's id instead"),
    ),
    "which-plan": Entry(
        Said(
            zh="多个规划都有指标“{found}”：{candidates}（共 {count} 行）",
            en='several plans have an indicator "{found}": {candidates} ({count:row|rows})',
        ),
        Said(zh="请增加“规划”列，或一次只读取一个规划", en="add a column plan, or ask for one plan at a time"),
    ),
    "id-and-name-differ": Entry(
        Said(
            zh="编号“{found}”与名称“{second}”指的不是同一指标：{candidates}（共 {count} 行）",
            en='"{found}" and "{second}" in one row mean different indicators: {candidates} ({count:row|rows})',
        ),
        Said(zh="请核对该行，使两者一致", en="correct the row so that both mean the same"),
    ),
    "other-plan": Entry(
        Said(
            zh="规划“{found}”不在所查规划之列，未采用（共 {count} 行）",
            en='the rows of the plan "{found}" are not asked for ({count:row|rows} not used)',
        ),
        Said(zh="如需使用，请核对“规划”列中的名称", en="if they should be used, check the name in the column plan"),
    ),
    "name-matched": Entry(
        Said(zh="“{found}”按指标 {indicator} 读取", en='"{found}" was read as {indicator}'),
        Said(zh="如有误，请改用指标编号（id）", en="if that is wrong, write the indicator's id"),
    ),
    "no-indicator": Entry(
        Said(
            zh="该行有数值“{found}”，但没有指标名称，未采用",
            en='the row has a value, "{found}", but names no indicator; it is not used',
        ),
        Said(
            zh="请补填指标名称；合并单元格请逐行填写",
            en="fill in the indicator; a merged cell must be filled in on each row",
        ),
    ),
}
