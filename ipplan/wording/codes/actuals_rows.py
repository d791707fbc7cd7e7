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
    "fiscal-year": Entry(
        Said(
            zh="“{found}”是跨年的财政年度，而规划按自然年统计",
            en='"{found}" is a fiscal year, and the plan counts calendar years',
        ),
        Said(
            zh="规划按财政年度统计的，请在规划文件中写明 year_ends（如 year_ends: 03-31）；否则请填报自然年数据",
            en="if the plan counts fiscal years, say year_ends in the plan file (such as year_ends: 03-31); "
            "else give the figures of calendar years",
        ),
    ),
    "two-fiscal-years": Entry(
        Said(
            zh="“{found}”跨两个财政年度（年度截止于 {year_ends}）",
            en='"{found}" lies in two fiscal years (they end on {year_ends})',
        ),
        Said(zh="请按财政年度填报", en="give the figures by fiscal year"),
    ),
    "span-of-years": Entry(
        Said(zh="“{found}”是几年的区间，不是一个年份", en='"{found}" is a span of several years, not one year'),
        Said(
            zh="请逐年填报；月度数据写作 2008年12月",
            en="give each year by itself; write a month as 2008年12月 or Dec 2008",
        ),
    ),
    "part-year": Entry(
        Said(
            zh="指标 {indicator} 按全年统计，不足一年的数值不能作为该年的完成值{compared}{missing}",
            en="{indicator} is counted over a year; a part of a year is no value of that year{compared}{missing}",
        ),
        Said(
            zh="请在有全年数后填报；不足一年的数不要写在该年之下",
            en="give the whole year once it is known; do not enter a part of it under the year",
        ),
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
            zh="指标 {indicator} 按当年值填报，不足一年的数值不能作为当年值{compared}{missing}",
            en="{indicator} is reported year by year; a part of a year is no yearly value{compared}{missing}",
        ),
        Said(
            zh="请在有全年数后填报；若为规划期以来的累计数，请将口径改为 as_stated",
            en="give the whole year once it is known; if it is the total since the plan began, set basis to as_stated",
        ),
    ),
    "part-year-not-from-january": Entry(
        Said(
            zh="指标 {indicator} 应为规划期以来的累计数，该时段不是从 1 月起算{compared}",
            en="{indicator} is a total so far, but the period does not begin in January{compared}",
        ),
        Said(
            zh="请填报规划期以来截至该月的累计数，时间写作 2023-06",
            en="give the total since the plan began up to that month, and write the time as 2023-06",
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
            zh="“{found}”的千位分隔符位置不对{meant}",
            en='"{found}" has a misplaced thousands separator{meant}',
        ),
        Said(
            zh="千位分隔符每三位一个（3,100）；以逗号为小数点的文件请加 --decimal comma",
            en="separate thousands in threes (3,100); for a file with decimal commas give --decimal comma",
        ),
    ),
    "decimal-mark": Entry(
        Said(
            zh="“{found}”可能是 {point}（逗号分隔千位），也可能是 {comma}（逗号为小数点），文件中没有依据可以判断，或依据相互矛盾",
            en='"{found}" may be {point} (point for decimals) or {comma} (comma for decimals): '
            "nothing in the file decides, or what does contradicts the size that the plan has",
        ),
        Said(
            zh="请用 --decimal point 或 --decimal comma 指明小数点的写法",
            en="say which with --decimal point or --decimal comma",
        ),
    ),
    "split-number": Entry(
        Said(
            zh="数值“{found}”右侧的单元格是“{beside}”，可能是 {meant} 被其中的逗号分成了两格",
            en='the value "{found}" stands beside "{beside}": it may be {meant}, split at its own comma',
        ),
        Said(
            zh='请给带逗号的数值加引号（"{meant}"），或去掉逗号；确为“{found}”的，请调整列的顺序',
            en='quote a number with a comma ("{meant}") or leave the comma out; if it is {found}, move the column beside it',
        ),
    ),
    "stock-reported": Entry(
        Said(
            zh="指标 {indicator} 应填报比 {year} 年增加（变化）的数，“{found}”看起来是总量（{year} 年为 {stock}）",
            en='{indicator} counts what is added or changed since {year}: "{found}" looks like the stock itself, '
            "which was {stock} in {year}",
        ),
        Said(
            zh="若填报的是总量，请在“口径”列填 level（或在规划文件中写 basis: level）；若确为增加数，请填 as_stated 并核对数值",
            en="if it is the stock, say level in a column basis (or basis: level in the plan file); else check the value",
        ),
    ),
    "sign-not-certain": Entry(
        Said(
            zh="{indicator} 是降低的指标，规划值写作 {target}，而表中为“{found}”，没有负号：是降低还是升高，无法确定",
            en='{indicator} is to fall, to {target} in the plan, and "{found}" has no sign: it may be a fall or a rise',
        ),
        Said(
            zh="降低请写负号（-{found}），升高请写正号（+{found}）",
            en="write a fall with a minus (-{found}), a rise with a plus (+{found})",
        ),
    ),
    "scaled-cell": Entry(
        Said(
            zh="单元格的数字格式把数值缩小了显示，而表中没有写明这样显示的单位（如千件、万元）",
            en="the cell's number format shows a smaller number than the cell holds, and no unit says so (thousands, 万)",
        ),
        Said(
            zh="请在单位列或列名中写明显示的单位，或将格式改为普通数字（单位：{unit}）",
            en='say the unit that is shown in the heading or a column unit, or format the cell as a plain number of "{unit}"',
        ),
    ),
    "error-cell": Entry(
        Said(
            zh="单元格是公式错误“{found}”，没有数值", en='the cell holds the error "{found}" of a formula, and no value'
        ),
        Said(
            zh="请修正公式，或填写数值；确无数据的请留空",
            en="correct the formula or write the number; leave it blank for none",
        ),
    ),
    "formula-not-computed": Entry(
        Said(
            zh="公式“{found}”从未计算过，文件中没有结果",
            en='the formula "{found}" was never computed: the file has no result',
        ),
        Said(
            zh="请用 Excel 或 WPS 打开、重新计算后保存，或直接填写数值",
            en="open the file in Excel, WPS or LibreOffice and save it again, or write the number",
        ),
    ),
    "forecast-cell": Entry(
        Said(
            zh="“{found}”标明是预计或计划数，不是实际值",
            en='"{found}" is marked as a forecast or a plan, and is no actual value',
        ),
        Said(zh="请填报实际值；没有的请留空", en="give the actual value, or leave the cell blank"),
    ),
    "no-answer": Entry(
        Said(zh="应回答是否完成，此处为“{found}”", en='whether it is done is expected, found "{found}"'),
        Said(zh="可填：{accepted}", en="write one of: {accepted}"),
    ),
    "missing-code": Entry(
        Said(
            zh="表中以 {found} 表示没有数值（共 {count} 格）",
            en="cells that say there is no value, by {found}: {count}",
        ),
        Said(zh="有数据后请补填", en="fill them in once they are known"),
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
    "unit-of-other-kind": Entry(
        Said(
            zh="单位“{found}”与指标 {indicator} 的单位“{unit}”不是同一种量，不能换算",
            en='"{found}" does not measure what {indicator} does: its unit is "{unit}"',
        ),
        Said(zh="请核对该行，以“{unit}”填报数值", en='check the row, and give the value in "{unit}"'),
    ),
    "unknown-multiplier": Entry(
        Said(zh="单位倍数“{found}”无法识别", en='the multiplier "{found}" is not understood'),
        Said(
            zh="请写 10 的幂次（6 表示百万）或“万”“百万”",
            en="write the power of ten (6 for a million) or a word such as millions",
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
            zh="指标 {indicator} 的“{found}”与{compared_with}相差约 {times} 倍，{likely}",
            en='"{found}" of {indicator} is about {times} times off its {compared_with}: {likely}',
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
    "other-part": Entry(
        Said(zh="“{found}”不是规划中的{dimension}，未采用", en='"{found}" is no {dimension} of the plan: not used'),
        Said(zh="规划中有：{known}", en="the plan has {known}"),
    ),
    "parts-apart": Entry(
        Said(
            zh="指标 {indicator} {year} 年全体填报为 {found}，各部分合成为 {parts}，相差超出四舍五入",
            en="{indicator} in {year}: {found} for the whole, {parts} from its parts: more than rounding explains",
        ),
        Said(zh="采用全体的填报值，请核对两处", en="the whole's own value is used; check both"),
    ),
    "derived-apart": Entry(
        Said(
            zh="指标 {indicator} {year} 年填报为 {found}，按推算为 {derived}，相差超出四舍五入",
            en="{indicator} in {year}: {found} is reported, {derived} is derived: more than rounding explains",
        ),
        Said(zh="采用填报值，请核对它和参与运算的各项", en="the reported value is used; check it and its operands"),
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
