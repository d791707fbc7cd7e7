"""What is wrong with a plan file, and what to do about it: the words of every code of reading and checking plans."""

from ipplan.wording import Advice, Said

ADVICE = {
    # finding and opening a file
    "unknown-plan": Advice(
        Said("没有名为“{name}”的规划", "there is no plan named `{name}`"),
        Said(
            "已有的规划：{known}；也可以给出文件路径，如 ./{name}.yaml",
            "known plans: {known}; or give a path such as ./{name}.yaml",
        ),
    ),
    "unreadable-file": Advice(
        Said("文件无法读取：{said}", "the file cannot be read: {said}"),
        Said("请核对路径和权限", "check the path and its permissions"),
    ),
    "is-directory": Advice(
        Said("这是一个目录，需要的是文件", "this is a directory, a file is expected"),
        Said("请给出目录中的某个文件", "name a file inside it"),
    ),
    "plan-too-large": Advice(
        Said("规划文件超过 {largest} MB，不像是规划文件", "a plan file is expected, found more than {largest} MB"),
        Said("请核对路径", "check the path"),
    ),
    "not-utf8": Advice(
        Said("规划文件应为 UTF-8 编码，这一行不是", "a plan file is UTF-8, this line is not"),
        Said("请另存为 UTF-8", "save the file as UTF-8"),
    ),
    "empty-file": Advice(
        Said("文件里没有内容", "a plan is expected, the file holds nothing"),
        Said("规划文件的写法见 ipplan show 或 README", "README shows the format on one screen"),
    ),
    # YAML
    "yaml-syntax": Advice(
        Said("YAML 语法错误：{said}", "not YAML: {said}"),
        Said(
            "请检查这一行和上一行的缩进、引号、冒号和括号",
            "look at indentation, quotes, colons and brackets here and in the line above",
        ),
    ),
    "yaml-character": Advice(
        Said("YAML 文件里不允许的字符 {found}", "the character {found} is not allowed in YAML"),
        Said("请删去这个字符", "delete it"),
    ),
    "yaml-tab": Advice(
        Said("缩进应为空格，发现制表符", "spaces are expected for indentation, found a tab"),
        Said("请把制表符换成空格", "replace the tab by spaces"),
    ),
    "yaml-alias": Advice(
        Said("{found} 引用的锚点不存在", "{found} refers to an anchor that is not there"),
        Said(
            "请先用 & 定义锚点；若 * 是文字的一部分，请加引号",
            "define it with & before its use; quote the text if * belongs to it",
        ),
    ),
    "yaml-documents": Advice(
        Said("一个文件只能有一个文档，这里又开始了一个", "one document a file is expected, another begins here"),
        Said("请把 --- 之后的内容移到另一个文件", "move what follows --- to a file of its own"),
    ),
    "yaml-key": Advice(
        Said(
            "键应为文字或年份，不支持合并键（<<）和复合键",
            "a key is a text or a year; merge keys (<<) and composite keys are not supported",
        ),
        Said("请把值直接写出", "write the values out"),
    ),
    "yaml-tag": Advice(
        Said("不支持 YAML 标签 {found}", "the YAML tag {found} is not supported"),
        Said("请删去标签", "delete the tag"),
    ),
    "nested-too-deep": Advice(
        Said(
            "嵌套超过 {deepest} 层，或锚点引用了自身",
            "nested more than {deepest} deep, or an anchor that contains itself",
        ),
        Said("规划文件不需要这么多层", "a plan needs no such depth"),
    ),
    "too-many-values": Advice(
        Said(
            "超过 {largest} 个值（别名重复出的也计入），不像是规划文件",
            "a plan file is expected, found more than {largest} values, those that aliases repeat included",
        ),
        Said(
            "请核对文件；若用了别名（*），请把值直接写出",
            "check the file; where it uses aliases (*), write the values out",
        ),
    ),
    "duplicate-key": Advice(
        Said("键“{key}”重复，第 {first} 行已经有了", "the key `{key}` is there twice, first in line {first}"),
        Said("请删去其中一个", "delete one of them"),
    ),
    "ambiguous-value": Advice(
        Said("“{found}”会被 YAML 读成 {meaning}", "YAML would read `{found}` as {meaning}"),
        Said(
            "数字请只用数字和小数点，是否请写 true 或 false，文字请加引号",
            "write numbers in plain digits, truth as true or false, and put text in quotes",
        ),
    ),
    "not-finite": Advice(
        Said("应为有限的数字，发现 {found}", "a finite number is expected, found {found}"),
        Said("没有数值请删去这一项", "leave the field out where there is no number"),
    ),
    # the models
    "missing-field": Advice(
        Said("缺少必填项“{field}”", "the field `{field}` is missing"),
        Said("请补上，写法见 README 的“规划文件”", "add it; README shows the format"),
    ),
    "unknown-field": Advice(
        Said("没有“{field}”这一项", "there is no field `{field}` here"),
        Said("这里可以有：{known}", "known here: {known}"),
    ),
    "comma-in-braces": Advice(
        Said(
            "花括号里的逗号把文字截断了，多出了“{field}”这一项",
            "a comma inside {{…}} cuts the text in two and leaves a field `{field}`",
        ),
        Said("请给这段文字加引号", "put the text in quotes"),
    ),
    "wrong-type": Advice(
        Said("“{field}”应为{expected}，发现{found}", "`{field}`: {expected} is expected, found {found}"),
        Said("{how}", "{how}"),
    ),
    "wrong-value": Advice(
        Said("“{field}”应为 {allowed} 之一，发现{found}", "`{field}`: one of {allowed} is expected, found {found}"),
        Said("请改为其中之一", "use one of these"),
    ),
    "out-of-range": Advice(
        Said("“{field}”超出范围：{found}，界限是 {limit}", "`{field}` is out of range: {found}, the limit is {limit}"),
        Said("请核对这个数", "check the number"),
    ),
    "number-out-of-range": Advice(
        Said(
            "数字过大或过小：绝对值应在 1e-100 与 1e100 之间",
            "the number is too large or too small: 1e-100 to 1e100 are expected",
        ),
        Said("请核对这个数", "check the number"),
    ),
    "empty-value": Advice(
        Said("“{field}”不能为空", "`{field}` must not be empty"),
        Said("请填写，或删去这一项", "fill it in, or leave the field out"),
    ),
    "target-bound": Advice(
        Said("目标应有且只有一个界限", "a target has exactly one bound"),
        Said(
            "at_least、more_than、at_most、less_than、between 任选其一，或写 grow、decline、none",
            "one of at_least, more_than, at_most, less_than, between; or grow, decline, none",
        ),
    ),
    "tolerance-without-bound": Advice(
        Said("容差（tolerance）要有数值界限，这里没有", "a tolerance widens a bound, there is no number here"),
        Said(
            "请写 {{at_least: 6, tolerance: 0.2}}，或删去 tolerance",
            "write {{at_least: 6, tolerance: 0.2}}, or leave it out",
        ),
    ),
    "stretch-without-bound": Advice(
        Said(
            "力争目标（stretch）要与一个数值界限同写，这里没有",
            "a stretch goes beyond a bound, there is none with a number here",
        ),
        Said(
            "请写 {{at_least: 26, stretch: 28}}，或删去 stretch", "write {{at_least: 26, stretch: 28}}, or leave it out"
        ),
    ),
    "milestone-bound": Advice(
        Said("每个年份应有且只有一个数值或界限", "each year has exactly one value or one bound"),
        Said("如 2023: 25，或 2023: {{at_least: 25}}", "such as 2023: 25, or 2023: {{at_least: 25}}"),
    ),
    "date-form": Advice(
        Said("日期应写成 2023-06-30 的样式", "a date such as 2023-06-30 is expected"),
        Said("请写年、月、日，用连字符", "write year, month and day with hyphens"),
    ),
    "over-form": Advice(
        Said("over 应为 plan（全部年份）或年数，如 3", "`over` is plan (all years) or a number of years such as 3"),
        Said("最近三年的平均写 over: 3", "for the mean of the last three years write over: 3"),
    ),
    "no-language": Advice(
        Said("应有中文（zh）或英文（en）", "a text in zh or en is expected"),
        Said("如 {{zh: 件, en: patents}}", "such as {{zh: 件, en: patents}}"),
    ),
    "empty-locator": Advice(
        Said("出处应有章节、表内行号或页码", "a locator has a section, a table_row or a page"),
        Said("如 {{section: 二（三）, table_row: 1}}", "such as {{section: 二（三）, table_row: 1}}"),
    ),
    "cut-order": Advice(
        Said(
            "判定界限的次序应为 ahead ≥ on_track > lagging > off_track",
            "the cuts must run ahead >= on_track > lagging > off_track",
        ),
        Said("默认值是 1.05、0.95、0.60、0", "the defaults are 1.05, 0.95, 0.60 and 0"),
    ),
    "wrong-schema": Advice(
        Said("“{field}”不合格式：{said}，发现{found}", "`{field}` does not fit: {said}, found {found}"),
        Said("ipplan schema 给出完整的格式", "`ipplan schema` prints the whole format"),
    ),
    # what makes figures impossible
    "duplicate-id": Advice(
        Said("编号“{id}”重复", "the id `{id}` is there twice"),
        Said("每个指标要有自己的编号", "give each indicator an id of its own"),
    ),
    "duplicate-name": Advice(
        Said("名称“{name}”与指标 {other} 的名称相同", "the name `{name}` is also one of {other}"),
        Said("实际值将无法对应，请改名或删去别名", "actuals could mean either: rename it or drop the alias"),
    ),
    "target-year-not-later": Advice(
        Said(
            "目标年 {target_year} 不晚于基期年 {baseline_year}",
            "the target year {target_year} is not after the baseline year {baseline_year}",
        ),
        Said("请核对两个年份", "check both years"),
    ),
    "geometric-from-zero": Advice(
        Said(
            "累计数和新增数从零起步，不能走几何路径",
            "a total or an addition starts at zero, no geometric path leads from there",
        ),
        Said("请写 path: linear，或删去 path", "write path: linear, or leave path out"),
    ),
    "geometric-not-positive": Advice(
        Said("几何路径的两端应大于 {floor}，发现 {found}", "a geometric path needs ends above {floor}, found {found}"),
        Said("请写 path: linear，或核对这个数", "write path: linear, or check the number"),
    ),
    "growth-path-linear": Advice(
        Said("年均增长目标的路径只能是几何的", "a target of mean growth has a geometric path and no other"),
        Said("请删去 path", "leave path out"),
    ),
    "milestone-outside-period": Advice(
        Said(
            "里程碑年份 {year} 不在 {first} 至 {last} 之间", "the milestone year {year} is not within {first} to {last}"
        ),
        Said("基期年和目标年的数值不写在里程碑里", "the values of baseline and target year are no milestones"),
    ),
    "milestone-order": Advice(
        Said(
            "从基期到目标应逐年单调，{year} 年的 {found} 与前一个 {before} 次序不对",
            "the way to the target must be monotone: {found} in {year} comes after {before}",
        ),
        Said("请核对里程碑、基期值和规划值", "check milestones, baseline and target"),
    ),
    "milestone-without-target": Advice(
        Said("没有数值目标，就没有里程碑", "milestones lead to a target with a number, this one has none"),
        Said("请删去里程碑", "delete the milestones"),
    ),
    "baseline-not-positive": Advice(
        Said(
            "百分比变化要从正数算起，基期值是 {found}",
            "a change in per cent is counted from a positive amount, the baseline is {found}",
        ),
        Said("请核对基期值，或删去", "check the baseline, or leave it out"),
    ),
    # what a reviewer would ask about
    "plan-id": Advice(
        Said("规划编号“{id}”与文件名“{stem}”不同", "the plan's id `{id}` is not its file's name `{stem}`"),
        Said("规划按文件名查找，请改成一致", "plans are found by their file's name: make them agree"),
    ),
    "missing-language": Advice(
        Said("缺少语言 {language} 的文字", "the text in `{language}` is missing"),
        Said("请补上译文", "add the translation"),
    ),
    "id-not-kebab-case": Advice(
        Said("编号“{id}”应为小写字母、数字和连字符", "the id `{id}` is not kebab-case"),
        Said("如 valid-invention-patents", "such as valid-invention-patents"),
    ),
    "hold-not-a-level": Advice(
        Said("只有水平型指标（measure: level）可以“保持”", "only a level can be held"),
        Said("请删去 hold", "leave hold out"),
    ),
    "hold-not-marked": Advice(
        Said("规划值 {target} 与基期值相同", "the target {target} equals the baseline"),
        Said(
            "若目标是保持，请写 hold: true；否则请核对两个数",
            "write hold: true if it is to be kept; else check the numbers",
        ),
    ),
    "target-wrong-side": Advice(
        Said(
            "规划值 {target} 不在界限所指的一侧：基期值是 {baseline}",
            "the target {target} is on the wrong side of {baseline} for its bound",
        ),
        Said(
            "请核对界限（at_least、at_most）和两个数；若确要保持，请写 hold: true",
            "check the bound (at_least, at_most) and both numbers; write hold: true if the level is to be kept",
        ),
    ),
    "hold-not-met": Advice(
        Said(
            "写了 hold: true，但基期值 {baseline} 并未达到规划值 {target}",
            "hold: true, but the baseline {baseline} does not meet the target {target}",
        ),
        Said("请删去 hold，或核对数字", "leave hold out, or check the numbers"),
    ),
    "sizes-apart": Advice(
        Said(
            "基期值 {baseline} 与规划值 {target} 相差百倍以上",
            "baseline {baseline} and target {target} are a hundred times apart",
        ),
        Said("是否漏了“万”，或单位不一致？", "is a 万 (ten thousand) lost, or are the units different?"),
    ),
    "share-without-path": Advice(
        Said("比重和得分应写明路径", "a share or a score should say its path"),
        Said("通常写 path: linear", "path: linear is usual"),
    ),
    "unit-in-name": Advice(
        Said("名称里带有单位或括号：{found}", "the name ends in brackets: {found}"),
        Said("单位写在 unit 里", "the unit belongs in `unit`"),
    ),
    "missing-locator": Advice(
        Said("没有写出处", "it is not said where the numbers stand in the document"),
        Said("如 source: {{section: 二（三）, table_row: 1}}", "such as source: {{section: 二（三）, table_row: 1}}"),
    ),
    "missing-data-source": Advice(
        Said("没有写数据来源", "it is not said who supplies the actuals"),
        Said("请写 data_source", "add data_source"),
    ),
    "baseline-unused": Advice(
        Said(
            "期间累计数从零起步，用不上基期值", "a total over the period starts at zero and has no use for a baseline"
        ),
        Said("上一期的累计数可以写在 note 里", "the total of the period before can stand in a note"),
    ),
    "unit-differs": Advice(
        Said(
            "单位“{found}”与规划 {plan} 中同一指标的“{other}”不同",
            "the unit {found} differs from {other}, which plan {plan} has for the same concept",
        ),
        Said("请统一单位，或另用编号", "use one unit, or another id"),
    ),
    "growth-baseline-unused": Advice(
        Said(
            "年均增长目标用不上基期值 {found}：实际值报告的是增长率",
            "a target of mean growth has no use for the baseline {found}: its actuals report the growth",
        ),
        Said(
            "若实际值报告的是总量，请写 basis: level，基期值写总量；否则请删去 baseline",
            "where actuals report the amount, write basis: level and the baseline as an amount; else leave it out",
        ),
    ),
    "missing-definition": Advice(
        Said("没有写口径", "it is not said what is counted"),
        Said("请写 definition", "add definition"),
    ),
    "shared-definition-missing": Advice(
        Said(
            "规划 {plan} 也有指标 {id}，只有一方写了口径",
            "plan {plan} has {id} too, and only one of the two says what is counted",
        ),
        Said(
            "请两处都写 definition，说明是否可比",
            "give both a definition, so that a reader can tell whether they compare",
        ),
    ),
    "definition-differs": Advice(
        Said("{id} 的口径与规划 {plan} 不同", "{id} is defined otherwise in plan {plan}"),
        Said(
            "请在两处的 note 里说明差别，或改用同一口径",
            "say in the note of both how they differ, or use one definition",
        ),
    ),
    # comments that ask for silence
    "ignore-unknown-code": Advice(
        Said("没有名为“{found}”的检查", "there is no check `{found}` to ignore"),
        Said(
            "写法：# ipplan: ignore[代码] 理由；ipplan check --list 列出全部代码",
            "write # ipplan: ignore[code] reason; `ipplan check --list` lists the codes",
        ),
    ),
    "ignore-without-reason": Advice(
        Said("忽略检查要写理由，这条注释不起作用", "a reason is expected, without one nothing is ignored"),
        Said("在方括号之后写明理由", "say why after the bracket"),
    ),
    "ignore-unused": Advice(
        Said("这一行没有可忽略的 {found}", "there is no {found} in this line to ignore"),
        Said("请删去注释；错误不能忽略", "delete the comment; errors cannot be ignored"),
    ),
    "no-target": Advice(
        Said("既没有规划值，也没有方向", "neither a number to reach nor a direction is given"),
        Said(
            "写 target: {{at_least: 30}}；没有数值的承诺写 target: grow 或 decline",
            "write target: {{at_least: 30}}; for a commitment without a number, target: grow or decline",
        ),
    ),
}
NEAR = Said("是否想写“{near}”？", "did you mean `{near}`?")
SEVERITIES = {
    "error": Said("错误", "error"),
    "warning": Said("警告", "warning"),
    "note": Said("提示", "note"),
}
HINT = Said("  办法：{hint}", "  hint: {hint}")
