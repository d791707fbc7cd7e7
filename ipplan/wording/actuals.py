"""What is wrong with actuals, and what to do about it."""

from ipplan.wording import Advice, Said

ADVICE: dict[str, Advice] = {
    # the file
    "standard-input-twice": Advice(
        Said("标准输入（-）只能读取一次，却给出了两次", "standard input (-) can be read once, but is named twice"),
        Said("请只保留一个“-”，其余数据存为文件后给出文件名", "name it once and give the other data as a file"),
    ),
    "file-not-found": Advice(
        Said("找不到该文件", "there is no such file"),
        Said(
            "请核对路径；同一文件夹中相近的文件名：{suggestion}",
            "check the path; similar names in that folder: {suggestion}",
        ),
    ),
    "not-a-file": Advice(
        Said("应为数据文件，此处是文件夹", "a file of actuals is expected, this is a directory"),
        Said("请给出文件夹中的具体文件，如 2023.csv", "name a file in it, such as 2023.csv"),
    ),
    "unreadable-actuals": Advice(
        Said("文件无法读取：{reason}", "the file cannot be read: {reason}"),
        Said("请检查文件权限，并确认文件未被其他程序占用", "check its permissions and that no other program holds it"),
    ),
    "empty-table": Advice(
        Said("文件是空的，应有表头和至少一行数据", "the file is empty; a header and at least one row are expected"),
        Said("可用 ipplan template 生成空白填报表", "ipplan template writes a sheet to fill in"),
    ),
    "excel-extra-missing": Advice(
        Said(
            "这是旧版工作簿（.xls、.et），读取它的组件尚未安装",
            "this is a workbook of an old edition (.xls, .et), and its reader is not installed",
        ),
        Said(
            '请在 ipplan 源码目录运行 pip install ".[excel]"，或另存为 .xlsx、CSV',
            'run pip install ".[excel]" in the checkout of ipplan, or save it as .xlsx or CSV',
        ),
    ),
    "unreadable-workbook": Advice(
        Said("工作簿无法读取：{reason}", "the workbook cannot be read: {reason}"),
        Said("请用 Excel 或 WPS 打开并重新保存，或另存为 CSV", "open and save it again, or save the sheet as CSV"),
    ),
    "workbook-locked": Advice(
        Said("工作簿设有密码，无法读取", "the workbook is protected by a password"),
        Said("请取消密码后重试，或另存为 CSV", "remove the password, or save the sheet as CSV"),
    ),
    "workbook-too-large": Advice(
        Said(
            "工作簿过大（超过 {largest} MB，或含有范围极大的空白区域）",
            "the workbook is too large (more than {largest} MB, or a sheet with a vast empty area)",
        ),
        Said(
            "请删除多余的工作表和空白行列，或将所需工作表另存为 CSV",
            "delete the sheets, rows and columns that are not needed, or save the one sheet as CSV",
        ),
    ),
    "no-sheet": Advice(
        Said("没有名为“{found}”的工作表，现有：{known}", 'there is no sheet "{found}"; there are: {known}'),
        Said("请核对 --sheet 后的名称", "check the name given with --sheet"),
    ),
    "several-sheets": Advice(
        Said(
            "多个工作表都有指标数据，无法确定读取哪一个：{known}",
            "several sheets hold indicators and values, and nothing decides between them: {known}",
        ),
        Said("请用 --sheet 指定工作表", "say which with --sheet"),
    ),
    "not-a-table": Advice(
        Said(
            "应为 CSV 或工作簿，此文件实为 {kind}",
            "a CSV or a workbook is expected, this is {kind} whatever its name says",
        ),
        Said("请用 Excel 或 WPS 打开后另存为 .xlsx 或 CSV", "open it in Excel or WPS and save it as .xlsx or CSV"),
    ),
    # its text
    "unknown-encoding": Advice(
        Said("不认识的编码“{found}”", 'there is no text encoding "{found}"'),
        Said(
            "可用的编码如 utf-8、gb18030、utf-16、big5；不指定时自动判别",
            "use utf-8, gb18030, utf-16 or big5, or leave it out to have it found",
        ),
    ),
    "wrong-encoding": Advice(
        Said(
            "指定的编码 {encoding} 无法解读第 {line} 行",
            "line {line} is not text in the encoding asked for, {encoding}",
        ),
        Said(
            "请去掉 --encoding 以自动判别，或改用文件实际的编码",
            "leave --encoding out to have it found, or name the one the file is in",
        ),
    ),
    "undecodable": Advice(
        Said(
            "无法判别文件编码：UTF-8、UTF-16、GB18030 均解读不了（UTF-8 在第 {line} 行出错）",
            "the text is neither UTF-8, UTF-16 nor GB18030 (as UTF-8 it fails in line {line})",
        ),
        Said(
            "请另存为 UTF-8，或用 --encoding 指明编码（如 big5）",
            "save it as UTF-8, or name its encoding with --encoding (such as big5)",
        ),
    ),
    "nul-character": Advice(
        Said(
            "文件按 {encoding} 解读时含有空字符（NUL），不是文本表格",
            "read as {encoding} the file holds NUL characters; a text table is expected",
        ),
        Said(
            "若为不带标记的 UTF-16，请指定 --encoding utf-16-le；否则请重新导出为 CSV",
            "for UTF-16 without a mark give --encoding utf-16-le, else export it as CSV again",
        ),
    ),
    "line-too-long": Advice(
        Said(
            "有一行超过 {largest} 字节，不是按行排列的表格",
            "a line is longer than {largest} bytes; a table with one row a line is expected",
        ),
        Said("请确认文件为 CSV，且每条记录独占一行", "check that the file is a CSV with one record a line"),
    ),
    "broken-record": Advice(
        Said(
            "该行起的记录读不完整：引号没有成对，或单元格过长",
            "the record that begins here cannot be read to its end: an open quotation mark, or too long a field",
        ),
        Said(
            '请检查引号；单元格内的引号要写成两个（""）',
            'check the quotation marks; one inside a field is written twice ("")',
        ),
    ),
    "no-rows": Advice(
        Said("表头之下没有数据行", "there is no row of data below the header"),
        Said("请在表头之下每个指标填写一行", "fill in one row for each indicator below the header"),
    ),
    # its header
    "no-indicator-column": Advice(
        Said("表头中应有“指标”列，现有的列为：{found}", 'a column "indicator" is expected; the columns are: {found}'),
        Said(
            "请将指标所在列命名为“指标”或 indicator；名称相近的列：{suggestion}",
            'name the column of the indicators "indicator" or "指标"; similar: {suggestion}',
        ),
    ),
    "no-value-column": Advice(
        Said(
            "表头中应有“数值”列或年份列（如 2023年），现有的列为：{found}",
            'a column "value" or columns of years (such as 2023) are expected; the columns are: {found}',
        ),
        Said(
            "请将数值所在列命名为“数值”或 value；名称相近的列：{suggestion}",
            'name the column of the values "value" or "数值"; similar: {suggestion}',
        ),
    ),
    "too-many-columns": Advice(
        Said("表头有 {found} 列，最多可读 {largest} 列", "the header has {found} columns; up to {largest} are read"),
        Said("请确认分隔符，并只保留所需的列", "check what separates the columns, and keep those that are needed"),
    ),
    "duplicate-column": Advice(
        Said(
            "“{found}”列与“{first}”列含义相同，无法确定以哪一列为准",
            'the column "{found}" says the same as "{first}", and nothing decides between them',
        ),
        Said("请删除其中一列，或改为能够区分的列名", "remove one of them, or name them so that they differ"),
    ),
    "unknown-column": Advice(
        Said("“{found}”列未被使用：不认识该列名", 'the column "{found}" is not used: its name is not known'),
        Said("如需使用请改名；相近的列名：{suggestion}", "rename it if it should be; similar: {suggestion}"),
    ),
    "planned-values": Advice(
        Said(
            "“{found}”列是规划值，不是实际值，未予采用",
            'the column "{found}" holds planned values, not actual ones, and is not used',
        ),
        Said("目标值以规划文件为准，无需处理", "the targets are those of the plan file; nothing needs to be done"),
    ),
    # time
    "no-year": Advice(
        Said("数据没有年份", "nothing says which year the value is for"),
        Said(
            "请增加“年份”列，或使用 --year 2023，或在文件名中写明年份（如 2023.csv）",
            "add a column year, or give --year 2023, or put the year into the file's name (2023.csv)",
        ),
    ),
    "several-years": Advice(
        Said(
            "数据没有年份，而文件名中有多个年份：{years}",
            "nothing says which year the value is for, and the file's name holds several: {years}",
        ),
        Said("请用 --year 指明年份，或增加“年份”列", "say which with --year, or add a column year"),
    ),
    "unreadable-year": Advice(
        Said(
            "应为年份或期末日期（如 2023、2023年底、2023-06），此处为“{found}”",
            'a year or the end of a month is expected (2023, 2023-12-31, 2023-06), found "{found}"',
        ),
        Said("请改为四位年份；月度数据写作 2023-06", "write the year with four digits, a month as 2023-06"),
    ),
    "part-year": Advice(
        Said(
            "指标 {indicator} 按全年统计，不足一年的数值不能作为该年的完成值{compared}",
            "{indicator} is counted over a year; a part of a year is no value of that year{compared}",
        ),
        Said("请填报全年数，或删除该行", "give the figure of the whole year, or remove this one"),
    ),
    "part-year-growth": Advice(
        Said(
            "指标 {indicator} 为年均增速，不足一年的增速不能参与计算{compared}",
            "{indicator} is a mean yearly growth; the growth over a part of a year is not comparable with it{compared}",
        ),
        Said(
            "请填报以年末为准的年均增速，或删除该行", "give the mean growth up to the end of a year, or remove this one"
        ),
    ),
    "part-year-annual": Advice(
        Said(
            "指标 {indicator} 按当年值填报，不足一年的数值不能作为当年值{compared}",
            "{indicator} is reported year by year; a part of a year is no yearly value{compared}",
        ),
        Said(
            "请填报全年数；若为累计数，请将口径改为 as_stated",
            "give the whole year; if it is the total so far, set basis to as_stated",
        ),
    ),
    "part-year-not-from-january": Advice(
        Said(
            "指标 {indicator} 应为规划期以来的累计数，该时段不是从 1 月起算{compared}",
            "{indicator} is a total so far, but the period does not begin in January{compared}",
        ),
        Said(
            "请填报截至该月的累计数，时间写作 2023-06", "give the total up to that month and write the time as 2023-06"
        ),
    ),
    "part-year-unknown-timing": Advice(
        Said(
            "规划文件未说明指标 {indicator} 是期末数还是全年数，不足一年的数值无法采用{compared}",
            "the plan does not say whether {indicator} is counted at a year's end or over it: "
            "a part of it is not used{compared}",
        ),
        Said(
            "请在规划文件中为该指标补充 timing，或填报年度数",
            "add timing to the indicator in the plan file, or give the figure of the whole year",
        ),
    ),
    # values
    "not-a-number": Advice(
        Said("应为数值，此处为“{found}”", 'a number is expected, found "{found}"'),
        Said(
            "请改为单个数值，如 3100、3,100、8亿、24.80%；没有数据请留空或填 ——",
            "write one number, such as 3100, 3,100, 8亿 or 24.80%; leave the cell blank where there is none",
        ),
    ),
    "wrong-grouping": Advice(
        Said(
            "“{found}”的分隔符位置不对，无法确定数值大小",
            'the separators in "{found}" stand in no place of thousands, so its size is not certain',
        ),
        Said(
            "千位分隔符每三位一个（3,100）；小数点写作“.”",
            "separate thousands in threes (3,100) and write the decimal point as a dot",
        ),
    ),
    "number-too-large": Advice(
        Said(
            "“{found}”超出范围：应为绝对值不大于 {largest} 的数",
            '"{found}" is out of range: a finite number of at most {largest} is expected',
        ),
        Said("请核对数值", "check the value"),
    ),
    "accounting-negative": Advice(
        Said(
            "“{found}”带括号：可能是负数（会计写法），也可能是备注",
            '"{found}" stands in brackets: it may be a negative number as accountants write it, or a remark',
        ),
        Said("负数请写作 -5，正数请去掉括号", "write a negative number as -5, a positive one without brackets"),
    ),
    "extra-fields": Advice(
        Said("该行有 {found} 格，表头只有 {expected} 列", "the row has {found} fields, the header has {expected}"),
        Said(
            '数值中的千位分隔逗号会被当作分列：请去掉，或加引号（"3,100"）',
            'a comma in a number splits it: leave it out, or quote the number ("3,100")',
        ),
    ),
    "blank-value": Advice(
        Said("指标 {indicator} 没有填写数值", "there is no value for {indicator}"),
        Said("有数据后请补填；该行未参与计算", "fill it in once it is known; the row is not used"),
    ),
    "unit-is-number": Advice(
        Said("单位处是数字“{found}”", 'the unit is a number, "{found}"'),
        Said(
            '数值中的千位分隔逗号会被当作分列：请去掉，或加引号（"3,100"）',
            'a comma in a number splits it: leave it out, or quote the number ("3,100")',
        ),
    ),
    "unit-not-converted": Advice(
        Said(
            "单位“{found}”不能换算为指标 {indicator} 的单位“{unit}”，数值按原样采用",
            'the unit "{found}" of {indicator} does not convert to "{unit}"; the number is used as it stands',
        ),
        Said("请核对数值，并将单位改为“{unit}”", 'check the value and give it in "{unit}"'),
    ),
    "doubtful-size": Advice(
        Said(
            "指标 {indicator} 的“{found}”与{compared_with}相差约 {times} 倍，单位可能是“{likely}”而不是“{unit}”",
            '"{found}" of {indicator} is about {times} times off its {compared_with}: '
            'is it in "{likely}", not "{unit}"?',
        ),
        Said("请核对单位；数值按“{unit}”采用", 'check the unit; the value is used as "{unit}"'),
    ),
    "unknown-basis": Advice(
        Said("不认识的口径“{found}”，应为：{accepted}", 'there is no basis "{found}"; expected: {accepted}'),
        Said("按规划口径填报的请留空", "leave it blank where the value is what the plan states"),
    ),
    "annual-of-a-stock": Advice(
        Said(
            "指标 {indicator} 是期末数，没有“当年值”口径",
            "{indicator} is counted at the end of a year and has no yearly part",
        ),
        Said(
            "请填报年末数，口径留空；若该指标按全年统计，请在规划文件中写明 timing: over_period",
            "give the value at the year's end, basis blank; or say timing: over_period in the plan if it is a flow",
        ),
    ),
    "level-of-a-total": Advice(
        Said(
            "指标 {indicator} 是规划期累计数，没有“存量”口径",
            "{indicator} is a total over the plan period and has no stock beneath it",
        ),
        Said(
            "请填报累计数（口径留空）或当年数（口径填“当年”）",
            "give the total so far with a blank basis, or the year's own flow with basis annual",
        ),
    ),
    "unreadable-date": Advice(
        Said("发布日期“{found}”无法识别", 'the date of publication "{found}" is not understood'),
        Said("请写作 2024-03-01", "write it as 2024-03-01"),
    ),
    "contradicting-values": Advice(
        Said(
            "指标 {indicator} {year} 年有两个不同的数值：此处为“{value}”，{first_place} 为“{first_value}”",
            '{indicator} has two different values for {year}: "{value}" here, "{first_value}" at {first_place}',
        ),
        Said(
            "请删除其一，或在“发布日期”列写明两者的发布日期，以后发布的为准",
            "remove one, or give the date of publication of both: the later one counts",
        ),
    ),
    # names
    "unknown-indicator": Advice(
        Said(
            "规划中没有指标“{found}”，未采用（共 {count} 行）",
            'the plan has no indicator "{found}" ({count} rows not used)',
        ),
        Said("相近的名称：{suggestion}；全部名称见 ipplan show", "similar: {suggestion}; ipplan show lists all names"),
    ),
    "more-unknown-indicators": Advice(
        Said(
            "另有 {count} 行的指标不在规划中，未逐一列出",
            "{count} more rows are of indicators that the plan does not have",
        ),
        Said("全部名称见 ipplan show", "ipplan show lists all names"),
    ),
    "ambiguous-indicator": Advice(
        Said(
            "“{found}”可能指多个指标：{candidates}（共 {count} 行）",
            '"{found}" may mean several indicators: {candidates} ({count} rows)',
        ),
        Said("请改用指标编号（id）", "write the indicator's id instead"),
    ),
    "which-plan": Advice(
        Said(
            "多个规划都有指标“{found}”：{candidates}（共 {count} 行）",
            'several plans have an indicator "{found}": {candidates} ({count} rows)',
        ),
        Said("请增加“规划”列，或一次只读取一个规划", "add a column plan, or ask for one plan at a time"),
    ),
    "id-and-name-differ": Advice(
        Said(
            "编号“{found}”与名称“{second}”指的不是同一指标：{candidates}（共 {count} 行）",
            '"{found}" and "{second}" in one row mean different indicators: {candidates} ({count} rows)',
        ),
        Said("请核对该行，使两者一致", "correct the row so that both mean the same"),
    ),
    "other-plan": Advice(
        Said(
            "规划“{found}”不在所查规划之列，未采用（共 {count} 行）",
            'the rows of the plan "{found}" are not asked for ({count} rows not used)',
        ),
        Said("如需使用，请核对“规划”列中的名称", "if they should be used, check the name in the column plan"),
    ),
    "name-matched": Advice(
        Said("“{found}”按指标 {indicator} 读取", '"{found}" was read as {indicator}'),
        Said("如有误，请改用指标编号（id）", "if that is wrong, write the indicator's id"),
    ),
    "no-indicator": Advice(
        Said(
            "该行有数值“{found}”，但没有指标名称，未采用",
            'the row has a value, "{found}", but names no indicator; it is not used',
        ),
        Said(
            "请补填指标名称；合并单元格请逐行填写", "fill in the indicator; a merged cell must be filled in on each row"
        ),
    ),
}
