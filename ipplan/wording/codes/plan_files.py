"""Words of what is wrong with a plan file before its figures are looked at."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

PLAN_FILES: dict[Code, Entry] = {
    # finding and opening a file
    "unknown-plan": Entry(
        Said("没有名为“{name}”的规划", "there is no plan named `{name}`"),
        Said(
            "已有的规划：{known}；也可以给出文件路径，如 ./{name}.yaml",
            "known plans: {known}; or give a path such as ./{name}.yaml",
        ),
    ),
    "unreadable-file": Entry(
        Said("文件无法读取：{said}", "the file cannot be read: {said}"),
        Said("请核对路径和权限", "check the path and its permissions"),
    ),
    "is-directory": Entry(
        Said("这是一个目录，需要的是文件", "this is a directory, a file is expected"),
        Said("请给出目录中的某个文件", "name a file inside it"),
    ),
    "plan-too-large": Entry(
        Said("规划文件超过 {largest} MB，不像是规划文件", "a plan file is expected, found more than {largest} MB"),
        Said("请核对路径", "check the path"),
    ),
    "not-utf8": Entry(
        Said("规划文件应为 UTF-8 编码，这一行不是", "a plan file is UTF-8, this line is not"),
        Said("请另存为 UTF-8", "save the file as UTF-8"),
    ),
    "empty-file": Entry(
        Said("文件里没有内容", "a plan is expected, the file holds nothing"),
        Said("规划文件的写法见 ipplan show 或 README", "README shows the format on one screen"),
    ),
    # YAML
    "yaml-syntax": Entry(
        Said("YAML 语法错误：{said}", "not YAML: {said}"),
        Said(
            "请检查这一行和上一行的缩进、引号、冒号和括号",
            "look at indentation, quotes, colons and brackets here and in the line above",
        ),
    ),
    "yaml-character": Entry(
        Said("YAML 文件里不允许的字符 {found}", "the character {found} is not allowed in YAML"),
        Said("请删去这个字符", "delete it"),
    ),
    "yaml-tab": Entry(
        Said("缩进应为空格，发现制表符", "spaces are expected for indentation, found a tab"),
        Said("请把制表符换成空格", "replace the tab by spaces"),
    ),
    "yaml-alias": Entry(
        Said("{found} 引用的锚点不存在", "{found} refers to an anchor that is not there"),
        Said(
            "请先用 & 定义锚点；若 * 是文字的一部分，请加引号",
            "define it with & before its use; quote the text if * belongs to it",
        ),
    ),
    "yaml-documents": Entry(
        Said("一个文件只能有一个文档，这里又开始了一个", "one document a file is expected, another begins here"),
        Said("请把 --- 之后的内容移到另一个文件", "move what follows --- to a file of its own"),
    ),
    "yaml-key": Entry(
        Said(
            "键应为文字或年份，不支持合并键（<<）和复合键",
            "a key is a text or a year; merge keys (<<) and composite keys are not supported",
        ),
        Said("请把值直接写出", "write the values out"),
    ),
    "yaml-tag": Entry(
        Said("不支持 YAML 标签 {found}", "the YAML tag {found} is not supported"),
        Said("请删去标签", "delete the tag"),
    ),
    "nested-too-deep": Entry(
        Said(
            "嵌套超过 {deepest} 层，或锚点引用了自身",
            "nested more than {deepest} deep, or an anchor that contains itself",
        ),
        Said("规划文件不需要这么多层", "a plan needs no such depth"),
    ),
    "too-many-values": Entry(
        Said(
            "超过 {largest} 个值（别名重复出的也计入），不像是规划文件",
            "a plan file is expected, found more than {largest} values, those that aliases repeat included",
        ),
        Said(
            "请核对文件；若用了别名（*），请把值直接写出",
            "check the file; where it uses aliases (*), write the values out",
        ),
    ),
    "duplicate-key": Entry(
        Said("键“{key}”重复，第 {first} 行已经有了", "the key `{key}` is there twice, first in line {first}"),
        Said("请删去其中一个", "delete one of them"),
    ),
    "ambiguous-value": Entry(
        Said("“{found}”会被 YAML 读成 {meaning}", "YAML would read `{found}` as {meaning}"),
        Said(
            "数字请只用数字和小数点，是否请写 true 或 false，文字请加引号",
            "write numbers in plain digits, truth as true or false, and put text in quotes",
        ),
    ),
    "not-finite": Entry(
        Said("应为有限的数字，发现 {found}", "a finite number is expected, found {found}"),
        Said("没有数值请删去这一项", "leave the field out where there is no number"),
    ),
    # the models
    "missing-field": Entry(
        Said("缺少必填项“{field}”", "the field `{field}` is missing"),
        Said("请补上，写法见 README 的“规划文件”", "add it; README shows the format"),
    ),
    "unknown-field": Entry(
        Said("没有“{field}”这一项", "there is no field `{field}` here"),
        Said("这里可以有：{known}", "known here: {known}"),
    ),
    "comma-in-braces": Entry(
        Said(
            "花括号里的逗号把文字截断了，多出了“{field}”这一项",
            "a comma inside {{…}} cuts the text in two and leaves a field `{field}`",
        ),
        Said("请给这段文字加引号", "put the text in quotes"),
    ),
    "wrong-type": Entry(
        Said("“{field}”应为{expected}，发现{found}", "`{field}`: {expected} is expected, found {found}"),
        Said("{how}", "{how}"),
    ),
    "wrong-value": Entry(
        Said("“{field}”应为 {allowed} 之一，发现{found}", "`{field}`: one of {allowed} is expected, found {found}"),
        Said("请改为其中之一", "use one of these"),
    ),
    "out-of-range": Entry(
        Said("“{field}”超出范围：{found}，界限是 {limit}", "`{field}` is out of range: {found}, the limit is {limit}"),
        Said("请核对这个数", "check the number"),
    ),
    "number-out-of-range": Entry(
        Said(
            "数字过大或过小：绝对值应在 1e-100 与 1e100 之间",
            "the number is too large or too small: 1e-100 to 1e100 are expected",
        ),
        Said("请核对这个数", "check the number"),
    ),
    "empty-value": Entry(
        Said("“{field}”不能为空", "`{field}` must not be empty"),
        Said("请填写，或删去这一项", "fill it in, or leave the field out"),
    ),
    "target-bound": Entry(
        Said("目标应有且只有一个界限", "a target has exactly one bound"),
        Said(
            "at_least、more_than、at_most、less_than、between 任选其一，或写 grow、decline、none",
            "one of at_least, more_than, at_most, less_than, between; or grow, decline, none",
        ),
    ),
    "tolerance-without-bound": Entry(
        Said("容差（tolerance）要有数值界限，这里没有", "a tolerance widens a bound, there is no number here"),
        Said(
            "请写 {{at_least: 6, tolerance: 0.2}}，或删去 tolerance",
            "write {{at_least: 6, tolerance: 0.2}}, or leave it out",
        ),
    ),
    "stretch-without-bound": Entry(
        Said(
            "力争目标（stretch）要与一个数值界限同写，这里没有",
            "a stretch goes beyond a bound, there is none with a number here",
        ),
        Said(
            "请写 {{at_least: 26, stretch: 28}}，或删去 stretch", "write {{at_least: 26, stretch: 28}}, or leave it out"
        ),
    ),
    "milestone-bound": Entry(
        Said("每个年份应有且只有一个数值或界限", "each year has exactly one value or one bound"),
        Said("如 2023: 25，或 2023: {{at_least: 25}}", "such as 2023: 25, or 2023: {{at_least: 25}}"),
    ),
    "date-form": Entry(
        Said("日期应写成 2023-06-30 的样式", "a date such as 2023-06-30 is expected"),
        Said("请写年、月、日，用连字符", "write year, month and day with hyphens"),
    ),
    "over-form": Entry(
        Said("over 应为 plan（全部年份）或年数，如 3", "`over` is plan (all years) or a number of years such as 3"),
        Said("最近三年的平均写 over: 3", "for the mean of the last three years write over: 3"),
    ),
    "no-language": Entry(
        Said("应有中文（zh）或英文（en）", "a text in zh or en is expected"),
        Said("如 {{zh: 件, en: patents}}", "such as {{zh: 件, en: patents}}"),
    ),
    "empty-locator": Entry(
        Said("出处应有章节、表内行号或页码", "a locator has a section, a table_row or a page"),
        Said("如 {{section: 二（三）, table_row: 1}}", "such as {{section: 二（三）, table_row: 1}}"),
    ),
    "cut-order": Entry(
        Said(
            "判定界限的次序应为 ahead ≥ on_track > lagging > off_track",
            "the cuts must run ahead >= on_track > lagging > off_track",
        ),
        Said("默认值是 1.05、0.95、0.60、0", "the defaults are 1.05, 0.95, 0.60 and 0"),
    ),
    "wrong-schema": Entry(
        Said("“{field}”不合格式：{said}，发现{found}", "`{field}` does not fit: {said}, found {found}"),
        Said("ipplan schema 给出完整的格式", "`ipplan schema` prints the whole format"),
    ),
    "no-target": Entry(
        Said("既没有规划值，也没有方向", "neither a number to reach nor a direction is given"),
        Said(
            "写 target: {{at_least: 30}}；没有数值的承诺写 target: grow 或 decline",
            "write target: {{at_least: 30}}; for a commitment without a number, target: grow or decline",
        ),
    ),
}
