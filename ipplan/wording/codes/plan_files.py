"""Words of what is wrong with a plan file before its figures are looked at."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

PLAN_FILES: dict[Code, Entry] = {
    # finding and opening a file
    "unknown-plan": Entry(
        Said(zh="没有名为“{name}”的规划", en="there is no plan named `{name}`"),
        Said(
            zh="已有的规划：{known}；也可以给出文件路径，如 ./{name}.yaml",
            en="known plans: {known}; or give a path such as ./{name}.yaml",
        ),
    ),
    "no-plan-found": Entry(
        Said(zh="没有符合的规划文件", en="no plan file fits"),
        Said(
            zh="文件夹里应有 .yaml 文件；名称的模式见 ipplan list",
            en="a folder needs .yaml files in it; for patterns of names see `ipplan list`",
        ),
    ),
    "not-a-plan-file": Entry(
        Said(zh="应为规划文件，此处是管道或套接字", en="a plan file is expected, this is a pipe or a socket"),
        Said(zh="请先存成文件", en="save it as a file first"),
    ),
    "unreadable-file": Entry(
        Said(zh="文件无法读取：{said}", en="the file cannot be read: {said}"),
        Said(zh="请核对路径和权限", en="check the path and its permissions"),
    ),
    "is-directory": Entry(
        Said(zh="这是一个目录，需要的是文件", en="this is a directory, a file is expected"),
        Said(zh="请给出目录中的某个文件", en="name a file inside it"),
    ),
    "plan-too-large": Entry(
        Said(
            zh="规划文件超过 {largest} MB，不像是规划文件", en="a plan file is expected, found more than {largest} MB"
        ),
        Said(zh="请核对路径", en="check the path"),
    ),
    "not-utf8": Entry(
        Said(zh="规划文件应为 UTF-8 编码，这一行不是", en="a plan file is UTF-8, this line is not"),
        Said(zh="请另存为 UTF-8", en="save the file as UTF-8"),
    ),
    "empty-file": Entry(
        Said(zh="文件里没有内容", en="a plan is expected, the file holds nothing"),
        Said(zh="规划文件的写法见 ipplan show 或 README", en="README shows the format on one screen"),
    ),
    # YAML
    "yaml-syntax": Entry(
        Said(zh="YAML 语法错误：{said}", en="not YAML: {said}"),
        Said(
            zh="请检查这一行和上一行的缩进、引号、冒号和括号",
            en="look at indentation, quotes, colons and brackets here and in the line above",
        ),
    ),
    "yaml-character": Entry(
        Said(zh="YAML 文件里不允许的字符 {found}", en="the character {found} is not allowed in YAML"),
        Said(zh="请删去这个字符", en="delete it"),
    ),
    "yaml-tab": Entry(
        Said(zh="缩进应为空格，发现制表符", en="spaces are expected for indentation, found a tab"),
        Said(zh="请把制表符换成空格", en="replace the tab by spaces"),
    ),
    "yaml-alias": Entry(
        Said(zh="{found} 引用的锚点不存在", en="{found} refers to an anchor that is not there"),
        Said(
            zh="请先用 & 定义锚点；若 * 是文字的一部分，请加引号",
            en="define it with & before its use; quote the text if * belongs to it",
        ),
    ),
    "yaml-documents": Entry(
        Said(zh="一个文件只能有一个文档，这里又开始了一个", en="one document a file is expected, another begins here"),
        Said(zh="请把 --- 之后的内容移到另一个文件", en="move what follows --- to a file of its own"),
    ),
    "yaml-key": Entry(
        Said(
            zh="键应为文字或年份，不支持合并键（<<）和复合键",
            en="a key is a text or a year; merge keys (<<) and composite keys are not supported",
        ),
        Said(zh="请把值直接写出", en="write the values out"),
    ),
    "yaml-tag": Entry(
        Said(zh="不支持 YAML 标签 {found}", en="the YAML tag {found} is not supported"),
        Said(zh="请删去标签", en="delete the tag"),
    ),
    "nested-too-deep": Entry(
        Said(
            zh="嵌套超过 {deepest} 层，或锚点引用了自身",
            en="nested more than {deepest} deep, or an anchor that contains itself",
        ),
        Said(zh="规划文件不需要这么多层", en="a plan needs no such depth"),
    ),
    "too-many-values": Entry(
        Said(
            zh="超过 {largest} 个值（别名重复出的也计入），不像是规划文件",
            en="a plan file is expected, found more than {largest} values, those that aliases repeat included",
        ),
        Said(
            zh="请核对文件；若用了别名（*），请把值直接写出",
            en="check the file; where it uses aliases (*), write the values out",
        ),
    ),
    "duplicate-key": Entry(
        Said(zh="键“{key}”重复，第 {first} 行已经有了", en="the key `{key}` is there twice, first in line {first}"),
        Said(zh="请删去其中一个", en="delete one of them"),
    ),
    "ambiguous-value": Entry(
        Said(zh="“{found}”会被 YAML 读成 {meaning}", en="YAML would read `{found}` as {meaning}"),
        Said(
            zh="数字请只用数字和小数点，是否请写 true 或 false，文字请加引号",
            en="write numbers in plain digits, truth as true or false, and put text in quotes",
        ),
    ),
    "not-finite": Entry(
        Said(zh="应为有限的数字，发现 {found}", en="a finite number is expected, found {found}"),
        Said(zh="没有数值请删去这一项", en="leave the field out where there is no number"),
    ),
    # the models
    "missing-field": Entry(
        Said(zh="缺少必填项“{field}”", en="the field `{field}` is missing"),
        Said(zh="请补上，写法见 README 的“规划文件”", en="add it; README shows the format"),
    ),
    "unknown-field": Entry(
        Said(zh="没有“{field}”这一项", en="there is no field `{field}` here"),
        Said(zh="这里可以有：{known}", en="known here: {known}"),
    ),
    "comma-in-braces": Entry(
        Said(
            zh="花括号里的逗号把文字截断了，多出了“{field}”这一项",
            en="a comma inside {{…}} cuts the text in two and leaves a field `{field}`",
        ),
        Said(zh="请给这段文字加引号", en="put the text in quotes"),
    ),
    "wrong-type": Entry(
        Said(zh="“{field}”应为{expected}，发现{found}", en="`{field}`: {expected} is expected, found {found}"),
        Said(zh="{how}", en="{how}"),
    ),
    "wrong-value": Entry(
        Said(
            zh="“{field}”应为 {allowed} 之一，发现{found}", en="`{field}`: one of {allowed} is expected, found {found}"
        ),
        Said(zh="请改为其中之一", en="use one of these"),
    ),
    "out-of-range": Entry(
        Said(
            zh="“{field}”超出范围：{found}，界限是 {limit}",
            en="`{field}` is out of range: {found}, the limit is {limit}",
        ),
        Said(zh="请核对这个数", en="check the number"),
    ),
    "number-out-of-range": Entry(
        Said(
            zh="数字过大或过小：绝对值应在 1e-100 与 1e100 之间",
            en="the number is too large or too small: 1e-100 to 1e100 are expected",
        ),
        Said(zh="请核对这个数", en="check the number"),
    ),
    "empty-value": Entry(
        Said(zh="“{field}”不能为空", en="`{field}` must not be empty"),
        Said(zh="请填写，或删去这一项", en="fill it in, or leave the field out"),
    ),
    "target-bound": Entry(
        Said(zh="目标应有且只有一个界限", en="a target has exactly one bound"),
        Said(
            zh="at_least、more_than、at_most、less_than、between 任选其一，或写 grow、decline、none",
            en="one of at_least, more_than, at_most, less_than, between; or grow, decline, none",
        ),
    ),
    "tolerance-without-bound": Entry(
        Said(zh="容差（tolerance）要有数值界限，这里没有", en="a tolerance widens a bound, there is no number here"),
        Said(
            zh="请写 {{at_least: 6, tolerance: 0.2}}，或删去 tolerance",
            en="write {{at_least: 6, tolerance: 0.2}}, or leave it out",
        ),
    ),
    "band-form": Entry(
        Said(zh="区间应写两个数：下限和上限", en="a band has two numbers: its lower and its upper edge"),
        Said(zh="如 {{between: [6, 7]}}", en="such as {{between: [6, 7]}}"),
    ),
    "stretch-without-bound": Entry(
        Said(
            zh="力争目标（stretch）要与一个数值界限同写，这里没有",
            en="a stretch goes beyond a bound, there is none with a number here",
        ),
        Said(
            zh="请写 {{at_least: 26, stretch: 28}}，或删去 stretch",
            en="write {{at_least: 26, stretch: 28}}, or leave it out",
        ),
    ),
    "milestone-bound": Entry(
        Said(zh="每个年份应有且只有一个数值或界限", en="each year has exactly one value or one bound"),
        Said(zh="如 2023: 25，或 2023: {{at_least: 25}}", en="such as 2023: 25, or 2023: {{at_least: 25}}"),
    ),
    "date-form": Entry(
        Said(zh="日期应写成 2023-06-30 的样式", en="a date such as 2023-06-30 is expected"),
        Said(zh="请写年、月、日，用连字符", en="write year, month and day with hyphens"),
    ),
    "over-form": Entry(
        Said(
            zh="over 应为 plan（全部年份）或年数，如 3", en="`over` is plan (all years) or a number of years such as 3"
        ),
        Said(zh="最近三年的平均写 over: 3", en="for the mean of the last three years write over: 3"),
    ),
    "no-language": Entry(
        Said(zh="应有中文（zh）或英文（en）", en="a text in zh or en is expected"),
        Said(zh="如 {{zh: 件, en: patents}}", en="such as {{zh: 件, en: patents}}"),
    ),
    "empty-locator": Entry(
        Said(zh="出处应有章节、表内行号或页码", en="a locator has a section, a table_row or a page"),
        Said(zh="如 {{section: 二（三）, table_row: 1}}", en="such as {{section: 二（三）, table_row: 1}}"),
    ),
    "cut-order": Entry(
        Said(
            zh="判定界限的次序应为 ahead ≥ on_track > lagging > off_track",
            en="the cuts must run ahead >= on_track > lagging > off_track",
        ),
        Said(zh="默认值是 1.05、0.95、0.60、0", en="the defaults are 1.05, 0.95, 0.60 and 0"),
    ),
    "wrong-schema": Entry(
        Said(zh="“{field}”不合格式：{said}，发现{found}", en="`{field}` does not fit: {said}, found {found}"),
        Said(zh="ipplan schema 给出完整的格式", en="`ipplan schema` prints the whole format"),
    ),
    "no-target": Entry(
        Said(zh="既没有规划值，也没有方向", en="neither a number to reach nor a direction is given"),
        Said(
            zh="写 target: {{at_least: 30}}；没有数值的承诺写 target: grow 或 decline",
            en="write target: {{at_least: 30}}; for a commitment without a number, target: grow or decline",
        ),
    ),
}
