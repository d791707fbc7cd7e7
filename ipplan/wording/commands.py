"""Help: what each command answers and each option does."""

import sys

from ipplan.wording import Language, Said, chosen_language


def _asked_for() -> str | None:
    """The language that --lang asks for; help is written before options are read."""
    for before, word in zip(sys.argv, [*sys.argv[1:], ""], strict=True):
        if before == "--lang":
            return word
        if before.startswith("--lang="):
            return before.removeprefix("--lang=")
    return None


HELP_LANGUAGE: Language = chosen_language(_asked_for())

PROGRAM = Said(
    "五年规划指标完成进度：要求的年均增长、与目标的差距、是否符合预期。",
    "Is a government plan on track? Required growth, gap to target and verdict for each indicator.",
)
EXAMPLES = Said(
    "示例：\n\n\b\n  ipplan status guangzhou --actuals 2023.csv\n"
    "  ipplan explain guangzhou overseas-patent-grants -a 2023.csv",
    "Examples:\n\n\b\n  ipplan status guangzhou --actuals 2023.csv\n"
    "  ipplan explain guangzhou overseas-patent-grants -a 2023.csv",
)
COMMANDS = {
    "list": Said("有哪些规划", "Which plans there are"),
    "show": Said("规划的指标表：基期值、规划值、出处", "A plan's table, and where its numbers stand"),
    "targets": Said("要求的年均增长，以及逐年应达到的数值", "Required growth, and the value to reach in each year"),
    "status": Said(
        "对照实际值：差距、完成率、增长、进度比、判定",
        "Actuals against the plan: gap, completion, growth, pace, verdict",
    ),
    "explain": Said(
        "一个指标的每个数字：公式、代入的数、出处", "Every figure of one indicator: formula, numbers put in, sources"
    ),
    "check": Said("检查规划文件或实际值文件；没有问题就不作声", "Check plan files or actuals; silent when all is well"),
    "template": Said("空白的实际值填报表", "A blank actuals sheet to fill in"),
    "schema": Said("规划文件的 JSON Schema，供编辑器使用", "The JSON Schema of a plan file, for editors"),
}
# What a person wants to do, and the commands for it.
GROUPS = (
    (Said("看规划", "Look at a plan"), ("list", "show", "targets", "compare")),
    (Said("对照实际值", "Judge it by its actuals"), ("status", "explain", "methods", "report", "template")),
    (Said("维护规划文件", "Keep plan files"), ("check", "init", "diff", "schema")),
)
OPTIONS = {
    "plan": Said("规划名称（见 ipplan list）或文件路径", "A plan's name (see `ipplan list`) or the path of its file"),
    "indicator": Said("指标的编号、名称或别名", "An indicator's id, name or alias"),
    "files": Said(
        "要检查的规划文件，不写则检查全部规划；有 --plan 时为实际值文件",
        "Plan files to check, all plans where none is named; with --plan, files of actuals",
    ),
    "check_plan": Said(
        "把文件作为这个规划的实际值检查，可重复", "Check the files as actuals of this plan, may be repeated"
    ),
    "all": Said("全部规划", "Every plan"),
    "actuals": Said(
        "实际值文件（CSV、Excel、WPS、ODS），可重复；- 表示标准输入",
        "Actuals file (CSV, Excel, WPS, ODS), may be repeated; - is standard input",
    ),
    "as_of": Said("评估到哪一年；默认为实际值的最新一年", "Year to judge; by default the latest in the actuals"),
    "year": Said("实际值所属年份，用于没有年份列的文件", "Year of the actuals, for a file without a year column"),
    "template_year": Said("预先填入的年份", "Year to fill in beforehand"),
    "baseline": Said(
        "基期值两处不同时用哪个：规划（plan）或实际值（actuals）", "Which baseline to use where plan and actuals differ"
    ),
    "sheet": Said("工作簿中的工作表名称", "Sheet of a workbook to read"),
    "encoding": Said("文件编码；默认自动判别", "Encoding of the actuals; found by itself by default"),
    "only": Said("只看这个指标，可重复", "Only this indicator, may be repeated"),
    "fail_on": Said(
        "出现这些判定时以状态 1 退出：behind、missing 或任一判定，逗号分隔",
        "Exit 1 where a verdict is one of these: behind, missing or any status, separated by commas",
    ),
    "format": Said("输出格式", "Output format"),
    "output": Said("写入文件；出错时原文件不动", "Write to this file; a failed run leaves it as it was"),
    "lang": Said("语言：zh 或 en", "Language: zh or en"),
    "version": Said("显示版本", "Show the version"),
    "strict": Said("有警告也以状态 1 退出", "Exit 1 on warnings too"),
    "help": Said("显示帮助", "Show this help"),
}
USAGE = {
    "bad_choice": Said(
        "{option} 应为 {allowed} 之一，发现“{found}”", "{option}: one of {allowed} is expected, found `{found}`"
    ),
    "unknown_indicator": Said("规划 {plan} 没有指标“{found}”", "plan {plan} has no indicator `{found}`"),
    "near": Said("；是否想写“{near}”？", "; did you mean `{near}`?"),
    "see_show": Said("；ipplan show {plan} 列出全部指标", "; `ipplan show {plan}` lists them"),
    "plan_or_all": Said(
        "请写明一个规划（ipplan status PLAN -a 2023.csv），或用 --all 评估全部规划",
        "name one plan (ipplan status PLAN -a 2023.csv), or give --all for every plan",
    ),
    "not_both": Said("规划名称与 --all 只能写一个", "a plan is named and --all is given: leave one of them out"),
    "which_plan": Said(
        "{file} 是实际值文件，请写明规划：ipplan check --plan PLAN {file}",
        "{file} holds actuals, say of which plan: ipplan check --plan PLAN {file}",
    ),
    "actuals_to_check": Said(
        "请写明要检查的实际值文件：ipplan check --plan {plan} 2023.csv",
        "name the actuals to check: ipplan check --plan {plan} 2023.csv",
    ),
    "for_actuals_only": Said(
        "{option} 只用于实际值文件，请同时写明 --plan",
        "{option} is for actuals: give --plan as well",
    ),
    "no_writer": Said(
        '生成工作簿的组件尚未安装：请运行 pip install "ipplan[excel]"，或改用 -o {csv}',
        'what writes workbooks is not installed: run pip install "ipplan[excel]", or give -o {csv}',
    ),
    "other_suffix": Said(
        "填报表只能写成 .xlsx 或 .csv，不能写成 {suffix}：请改用 -o {xlsx}",
        "a sheet is written as .xlsx or .csv, not as {suffix}: give -o {xlsx}",
    ),
    "reading": Said("读取实际值", "reading actuals"),
    "no_actuals": Said(
        "需要实际值文件：ipplan status {plan} --actuals 2023.csv；空白填报表：ipplan template {plan} -o 2023.csv",
        "actuals are needed: ipplan status {plan} --actuals 2023.csv; for a blank sheet: ipplan template {plan} -o 2023.csv",
    ),
    "write_failed": Said("无法写入 {path}：{said}", "cannot write {path}: {said}"),
    "bug": Said(
        "ipplan 内部出错（{said}），这是 ipplan 的缺陷。请附上命令报告；IPPLAN_DEBUG=1 显示详情。",
        "ipplan failed ({said}). This is a bug in ipplan: please report it with the command; IPPLAN_DEBUG=1 shows more.",
    ),
    "refused": Said("有错误，未作评估", "nothing was judged because of these errors"),
    "more": Said("……另有 {count} 条", "... and {count} more"),
}
