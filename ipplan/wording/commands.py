"""Help: what each command answers and each option does."""

import sys

from ipplan.wording import Language, Said, chosen_language


def _asked_for() -> str | None:
    """Return the language that --lang asks for; help is written before options are read."""
    for before, word in zip(sys.argv, [*sys.argv[1:], ""], strict=True):
        if before == "--lang":
            return word
        if before.startswith("--lang="):
            return before.removeprefix("--lang=")
    return None


# The language that the command line asks for, None where it leaves that to others.
ASKED = _asked_for()
HELP_LANGUAGE: Language = chosen_language(ASKED)

PROGRAM = Said(
    zh="五年规划指标完成进度：要求的年均增长、与目标的差距、是否符合预期。",
    en="Is a government plan on track? Required growth, gap to target and verdict for each indicator.",
)
_IN_ORDER = """

\b
  ipplan show guangzhou
  ipplan template guangzhou --year 2023 -o 2023.csv
  ipplan status guangzhou --actuals 2023.csv
  ipplan explain guangzhou overseas-patent-grants -a 2023.csv"""
EXAMPLES = Said(zh=f"示例：{_IN_ORDER}", en=f"Examples:{_IN_ORDER}")
COMMANDS = {
    "list": Said(zh="有哪些规划", en="List the plans"),
    "show": Said(zh="规划的指标表：基期值、规划值、出处", en="Show a plan's table and the source of each number"),
    "targets": Said(zh="要求的年均增长，以及逐年应达到的数值", en="Required growth and the value to reach each year"),
    "breakdown": Said(
        zh="把一个指标的目标分解到各区、各部门，逐年加总与全体一致",
        en="Targets for districts or departments that add up to the whole, year by year",
    ),
    "status": Said(
        zh="对照实际值：差距、完成率、增长、进度比、判定",
        en="Compare actuals with the plan: gap, completion, growth, pace, verdict",
    ),
    "export": Said(
        zh="逐年数据：读到的值、应达到的值、各年判定", en="Every year as data: value read, value due, verdict"
    ),
    "explain": Said(
        zh="一个指标的每个数字：公式、代入的数、出处",
        en="Explain every figure of one indicator: formula, inputs, sources",
    ),
    "check": Said(
        zh="检查规划文件或实际值文件；没有问题就不作声", en="Check plan files or actuals; silent when all is well"
    ),
    "methods": Said(zh="各国和国际组织的评估方法如何判定，为何不同", en="Compare the verdicts of published methods"),
    "report": Said(
        zh="监测、中期或终期评估报告：网页、Word、PDF、Excel、Markdown",
        en="Write the annual, mid-term or final report: HTML, Word, PDF, Excel, Markdown",
    ),
    "site": Said(
        zh="公开网页：每个规划、每项指标一页，附可下载数据",
        en="Write pages for the public: one for each plan and indicator, with data to download",
    ),
    "notes": Said(
        zh="报告中须由人写的文字：生成填写处，或从改过的报告取回",
        en="Places for the texts that people write, and texts back from a report",
    ),
    "compare": Said(zh="几个规划的同一指标并列，口径不同处有警告", en="Compare the same indicators across plans"),
    "template": Said(zh="空白的实际值填报表", en="Write a blank actuals sheet to fill in"),
    "init": Said(
        zh="写一份待填的规划文件，可由指标表生成", en="Write a plan file to fill in, blank or from an indicator table"
    ),
    "fmt": Said(
        zh="按统一格式整理规划文件，注释保留", en="Lay out plan files alike: order, indentation, quotes; comments stay"
    ),
    "diff": Said(zh="规划文件的两个版本有何不同", en="Show what changed between two versions of a plan"),
    "config": Said(
        zh="本项目的配置：各项取值及其来自何处", en="Show what is configured here and where each value comes from"
    ),
    "schema": Said(
        zh="规划文件或某个命令输出的 JSON Schema", en="Print the JSON Schema of a plan file or of a command's output"
    ),
    "help": Said(
        zh="命令或主题的帮助：environment、exit-statuses、formats",
        en="Help on a command or a topic: environment, exit-statuses, formats",
    ),
}
# What a person wants to do, and the commands for it.
GROUPS = (
    (Said(zh="看规划", en="Look at a plan"), ("list", "show", "targets", "breakdown", "compare")),
    (
        Said(zh="测算进度", en="Measure progress"),
        ("status", "explain", "export", "methods", "report", "notes", "site", "template"),
    ),
    (Said(zh="维护规划文件", en="Maintain plan files"), ("check", "fmt", "init", "diff", "config", "schema")),
    (Said(zh="其他", en="More"), ("help",)),
)
OPTIONS = {
    "plan": Said(
        zh="规划名称（见 ipplan list）或文件路径", en="A plan's name (see `ipplan list`) or the path of its file"
    ),
    "plans": Said(zh="两个以上规划的名称或文件路径", en="Two or more plans, by name or by the path of their files"),
    "stage": Said(
        zh="报告用于：annual 年度监测、mid-term 中期评估、final 终期评估；默认为年度，到目标年为终期",
        en="What the report is for: annual, mid-term or final; by default annual, final from the target year on",
    ),
    "any_stage": Said(
        zh="评估种类与时间不符时也编制，并在报告中注明",
        en="Write it even if the stage does not fit the time, and say so in it",
    ),
    "report_output": Said(
        zh="写入文件，后缀决定种类：.html、.docx、.pdf、.xlsx、.md；- 表示标准输出；几个规划时为文件夹",
        en="Write to this file; its ending decides the kind: .html, .docx, .pdf, .xlsx, .md; - is standard output; of several plans a folder",
    ),
    "site_output": Said(
        zh="写入此文件夹；须为空文件夹或上次生成的", en="Write into this folder: an empty one, or an earlier site"
    ),
    "report_format": Said(
        zh="报告种类，用于标准输出或没有后缀的文件",
        en="Kind of report, for standard output or a file without an ending",
    ),
    "template_split": Said(
        zh="按责任单位分成几个文件，填好后用几个 -a 一并读入",
        en="A file for each office that answers for indicators; `-a` reads them all as one",
    ),
    "notes_words": Said(
        zh="规划名称或文件，生成填写处；或 pull 加 Word 报告，取回其中写好的文字",
        en="A plan, to write its places; or `pull` and a Word report, to read the texts written into it",
    ),
    "notes_year": Said(
        zh="填写哪一年的文字；默认为规划期内已过去的最近一年",
        en="Year that the texts are of (default: the plan's latest year that is over)",
    ),
    "notes_plan": Said(
        zh="取回时所用的规划，报告中没有写明时用",
        en="With `pull`: the plan, where the report does not say it or it is not in the catalogue",
    ),
    "notes_output": Said(
        zh="写入文件：.md、.xlsx 或 .docx；取回时为要补入文字的 .md；不写则输出到屏幕",
        en="Write to this file: .md, .xlsx or .docx; with `pull` the .md to put the texts into (default: standard output)",
    ),
    "notes": Said(
        zh="写好的文字材料（ipplan notes 生成的 .md、.xlsx 或 .docx），编入报告",
        en="What people wrote (a .md, .xlsx or .docx that `ipplan notes` made), merged into the report",
    ),
    "template": Said(
        zh="本单位的 Word 模板：样式、页眉页脚不变，双花括号中的 title、overview、notes.problems 等处填入报告",
        en="An office's Word template: styles, header and footer stay; title, overview, notes.problems and others in double braces are filled",
    ),
    "organisation": Said(
        zh="编制单位，写在封面和文档属性中", en="Who issues the report: on its cover and in its properties"
    ),
    "report_date": Said(zh="报告日期；默认为今天", en="Day of the report (default: today)"),
    "day_form": Said(zh="日期应写作 2024-06-30", en="a day is written like 2024-06-30"),
    "length": Said(
        zh="公文的篇幅：brief 一页，standard 五页左右，full 全文",
        en="Length of the official document: brief (a page), standard (about five), full",
    ),
    "places": Said(
        zh="在 Word 报告中留出尚未写好的填写处，写好后用 ipplan notes pull 取回",
        en="Leave marked places for texts that are not written yet in a Word report, for `ipplan notes pull`",
    ),
    "since": Said(
        zh="与早先的评估比较：年份（如 2022），或当时的实际值文件；可都写，可重复",
        en="Say what changed since an earlier assessment: a year such as 2022, or its files of actuals; both, may be repeated",
    ),
    "remarks": Said(
        zh="在报告中列出规划文件里的说明（默认不列，供本单位内部留存）",
        en="Show the remarks of the plan file too: for the office's own copy",
    ),
    "indicator": Said(zh="指标的编号、名称或别名", en="An indicator's id, name or alias"),
    "files": Said(
        zh="要检查的规划：文件、文件夹、名称或模式，- 表示标准输入；不写则检查当前项目的规划（plans 文件夹和 IPPLAN_PATH）；有 --plan 时为实际值文件",
        en="Plans to check: files, folders, names or patterns, - for standard input (default: the current project's, in plans/ and IPPLAN_PATH); with --plan, files of actuals",
    ),
    "check_plan": Said(
        zh="把文件作为这个规划的实际值检查，可重复", en="Check the files as actuals of this plan, may be repeated"
    ),
    "all": Said(zh="全部规划", en="Every plan"),
    "actuals": Said(
        zh="实际值文件（CSV、Excel、WPS、ODS），可重复；- 表示标准输入",
        en="Actuals file (CSV, Excel, WPS, ODS), may be repeated; - is standard input",
    ),
    "as_of": Said(zh="评估到哪一年；默认为实际值的最新一年", en="Year to judge (default: the latest in the actuals)"),
    "year": Said(zh="实际值所属年份，用于没有年份列的文件", en="Year of the actuals, for files without a year column"),
    "template_year": Said(zh="预先填入的年份", en="Year to fill in"),
    "baseline": Said(
        zh="基期值两处不同时用哪个：规划（plan）或实际值（actuals）",
        en="Which baseline to use where plan and actuals differ",
    ),
    "verbose": Said(zh="在终端列出全部问题、说明和承诺", en="Show all problems, notes and commitments on a terminal"),
    "ids": Said(zh="在终端表中列出各指标的编号", en="Show the ids of the indicators in the table of a terminal"),
    "quiet": Said(zh="不列出警告和说明", en="Show no warnings and no notes"),
    "color": Said(zh="颜色：auto 只在终端，always 总是，never 从不", en="Colours: on a terminal, always or never"),
    "no_pager": Said(zh="较长的结果不分页显示", en="Show long output on a terminal without a pager"),
    "decimal": Said(
        zh="实际值的小数点写法：point（3,915 是三千多）或 comma（3,915 是三点多）；默认自动判别",
        en="Decimal mark of the actuals: with point 3,915 is 3915, with comma 3.915 (default: detect)",
    ),
    "sheet": Said(zh="工作簿中的工作表名称", en="Sheet of a workbook to read"),
    "where": Said(
        zh="只读取某列为某值的行，如“地区=广州市”；可重复",
        en='Use only the rows that say so, such as "Country=China"; may be repeated',
    ),
    "where_form": Said(zh="应写作 列名=值", en="a column and a value are expected: COLUMN=VALUE"),
    "encoding": Said(zh="文件编码；默认自动判别", en="Text encoding of the actuals (default: detect)"),
    "responsible": Said(
        zh="只看这个部门牵头或配合的指标，可重复", en="Only indicators that this office answers for; repeatable"
    ),
    "category": Said(zh="只看这一类指标，可重复", en="Only indicators of this category; repeatable"),
    "pro_rata": Said(
        zh="不足一年的数没有上年同期可比时，按月均摊推算全年",
        en="Estimate a year from a part of it by months where the year before tells nothing",
    ),
    "max_bytes": Said(
        zh="每份实际值最多读取多少字节；默认：文件不限，标准输入和管道 536870912（512 MB）",
        en="Most bytes that a file of actuals may have (default: any; of standard input and pipes 536870912)",
    ),
    "by": Said(
        zh="按规划 dimensions 中的哪个维度，如 district；默认为指标自己的", en="Dimension of the plan, such as district"
    ),
    "part": Said(
        zh="说明其中一个部分，如某区；按编号或名称", en="Explain one part of it, such as a district, by id or name"
    ),
    "rule": Said(
        zh="分解规则：share 按现有占比，growth 按各自增速，gap 按差距，equal 均摊",
        en="How to divide: keep shares, go on at each part's own growth, close gaps, or add the same to each",
    ),
    "breakdown_format": Said(
        zh="输出格式；默认由 -o 的后缀决定，否则为 text", en="Output format (default: by the ending of -o, else text)"
    ),
    "only": Said(
        zh="只看这些指标：编号、名称或模式，逗号分隔，可重复",
        en="Only these indicators: ids, names or patterns, separated by commas; may be repeated",
    ),
    "check_only": Said(
        zh="整个表是哪个指标的数值（表中没有“指标”列时）",
        en="The indicator that a table without a column of indicators is of",
    ),
    "method": Said(zh="按哪种方法判定（见 ipplan methods）", en="Method of the verdict (see `ipplan methods`)"),
    "outlook": Said(
        zh="展望给到哪一步：none 不给，trend 只给趋势，interval 加上区间和可能性（报告默认：不足三个年度变化时只给趋势）",
        en="How much of the outlook: none, trend, interval (with the chance; reports: trend before three differences)",
    ),
    "original": Said(zh="目标调整过的，按最初的目标判定", en="Judge revised targets by what they were at first"),
    "fail_on": Said(
        zh="出现这些判定时以状态 1 退出：behind、missing、milestone（阶段目标未达到）或任一判定，逗号分隔",
        en="Exit with 1 if an indicator has one of these statuses: behind, missing, milestone (one was missed) or any "
        "status, separated by commas",
    ),
    "format": Said(zh="输出格式", en="Output format"),
    "row_format": Said(
        zh="输出格式；默认由写入文件的后缀决定，否则为 text",
        en="Output format (default: by the ending of the file to write to, else text)",
    ),
    "bom": Said(
        zh="CSV 以字节顺序标记开头、公式按文字处理，供 Excel 打开",
        en="Begin a CSV with a byte-order mark and keep formulas as text, for Excel",
    ),
    "problems_file": Said(
        zh="把发现的全部问题写入文件（.json、.csv、.sarif，否则为文本）",
        en="File for all problems found (.json, .csv or .sarif, else text)",
    ),
    "jobs": Said(
        zh="同时使用的进程数（默认：可用的处理器数）", en="Number of processes (default: the processors there are)"
    ),
    "keep_going": Said(
        zh="有的规划无法使用时，报告其问题并继续评估其余规划，最后以状态 2 退出",
        en="Report a plan that cannot be used, judge the others, and exit with 2 at the end",
    ),
    "force": Said(zh="即使文件内容不同也改写", en="Overwrite the file even if it holds something else"),
    "plan_words": Said(
        zh="规划：名称（见 ipplan list）、文件、文件夹或模式",
        en="Plans: names (see `ipplan list`), files, folders or patterns",
    ),
    "output": Said(zh="写入文件；出错时原文件不动", en="Write to this file; a failed run leaves it unchanged"),
    "lang": Said(zh="语言：zh 或 en", en="Language: zh or en"),
    "version": Said(zh="显示版本", en="Show the version"),
    "strict": Said(zh="有警告也以状态 1 退出", en="Exit with 1 on warnings too"),
    "init_name": Said(
        zh="规划编号，小写字母、数字和连字符，也是文件名", en="The plan's id, kebab-case, which is also its file's name"
    ),
    "init_from": Said(
        zh="含指标表的规划文件：Word、PDF、网页、工作簿、Markdown 或文本",
        en="The plan's document, with its indicator table: Word, PDF, web page, workbook, Markdown or text",
    ),
    "init_table": Said(zh="文中有几张指标表时，用第几张", en="Which indicator table, where the document has several"),
    "init_ask": Said(zh="逐一询问须由人决定之处", en="Ask at the terminal what a person must decide"),
    "init_after": Said(
        zh="接着哪部规划编制：沿用其指标", en="The plan that this one follows: its indicators are carried over"
    ),
    "init_years": Said(zh="规划期，如 2026-2030", en="The years of the plan, such as 2026-2030"),
    "candidates": Said(
        zh="由历年数值测算今后的规划值（只是算术）", en="Candidate targets from past values (arithmetic, not advice)"
    ),
    "to_year": Said(
        zh="测算到哪一年，默认为规划的目标年", en="The year to work candidates for (default: the target year)"
    ),
    "init_title": Said(zh="规划名称（中文）", en="Title in Chinese"),
    "init_title_en": Said(zh="规划名称（英文）", en="Title in English"),
    "init_region": Said(zh="地区（中文）", en="Region in Chinese"),
    "init_region_en": Said(zh="地区（英文）", en="Region in English"),
    "init_baseline_year": Said(zh="基期年", en="Baseline year"),
    "init_target_year": Said(zh="目标年", en="Target year"),
    "init_indicator": Said(
        zh="一个指标：名称（单位）,基期值,规划值,数据来源；可重复",
        en="An indicator: name (unit),baseline,target,data source; may be repeated",
    ),
    "old": Said(zh="旧版本：规划名称或文件路径", en="The old version: a plan's name or path"),
    "new": Said(zh="新版本：规划名称或文件路径", en="The new version: a plan's name or path"),
    "exit_zero": Said(
        zh="有问题也以状态 0 退出（文件无法读取的除外）", en="Exit with 0 whatever was found in files that can be read"
    ),
    "statistics": Said(
        zh="最后在标准错误上按代码给出问题数", en="Count the problems of each code on standard error at the end"
    ),
    "select": Said(zh="只报告这些代码，逗号分隔", en="Report only these codes, separated by commas"),
    "ignore": Said(zh="不报告这些代码，逗号分隔", en="Do not report these codes, separated by commas"),
    "fmt_check": Said(
        zh="不改文件，只列出需要整理的，有则以状态 1 退出",
        en="Change nothing; list the files that would change and exit with 1 if there are any",
    ),
    "fmt_diff": Said(
        zh="不改文件，只显示会有的改动，有则以状态 1 退出",
        en="Change nothing; show what would change and exit with 1 if anything would",
    ),
    "fix": Said(
        zh="修正可以安全修正的问题：写错的字段名和选项、隐藏字符、不起作用的忽略注释",
        en="Fix what is safe: misspelled fields and choices, hidden characters, comments that silence nothing",
    ),
    "baseline_file": Said(
        zh="不报告这个文件里已知的问题（由 --write-baseline 写成）",
        en="Leave out the known problems in this file, which --write-baseline wrote",
    ),
    "write_baseline": Said(
        zh="把现有的问题写入这个文件，作为已知问题", en="Write the problems there are to this file, as known ones"
    ),
    "exit_code": Said(zh="有不同则以状态 1 退出", en="Exit with 1 if anything changed"),
    "stdin_filename": Said(
        zh="标准输入的内容视为这个文件", en="The file that standard input stands for in messages and checks"
    ),
    "strict_actuals": Said(
        zh="实际值有任何警告，就不作评估、以状态 2 退出",
        en="Judge nothing and exit with 2 on any warning about the actuals",
    ),
    "list_checks": Said(zh="列出全部检查和代码", en="List every check and code"),
    "explain_check": Said(zh="一个代码的规则、理由和例子", en="Explain a code: rule, reason, example"),
    "output_of": Said(
        zh="某个命令的 JSON 输出的结构，如 status", en="The schema of a command's JSON instead, such as status"
    ),
    "topic": Said(
        zh="命令或主题：environment、exit-statuses、formats",
        en="A command or a topic: environment, exit-statuses, formats",
    ),
    "help": Said(zh="显示帮助", en="Show this help"),
}
USAGE = {
    "bad_choice": Said(
        zh="{option} 应为 {allowed} 之一，发现“{found}”", en="{option} must be one of {allowed}, not `{found}`"
    ),
    "unknown_indicator": Said(zh="规划 {plan} 没有指标“{found}”", en="plan {plan} has no indicator `{found}`"),
    "near": Said(zh="；是否想写“{near}”？", en="; did you mean `{near}`?"),
    "see_show": Said(zh="；ipplan show {plan} 列出全部指标", en="; `ipplan show {plan}` lists them"),
    "plan_or_all": Said(
        zh="请写明规划（名称见 ipplan list），或用 --all 表示全部规划",
        en="name a plan (`ipplan list` has their names), or give --all for every plan",
    ),
    "not_both": Said(zh="规划名称与 --all 只能写一个", en="give a plan or --all, not both"),
    "which_plan": Said(
        zh="{file} 是实际值文件，请写明规划：ipplan check --plan PLAN {file}",
        en="{file} holds actuals; say of which plan: ipplan check --plan PLAN {file}",
    ),
    "actuals_to_check": Said(
        zh="请写明要检查的实际值文件：ipplan check --plan {plan} 2023.csv",
        en="name the actuals to check: ipplan check --plan {plan} 2023.csv",
    ),
    "for_actuals_only": Said(
        zh="{option} 只用于实际值文件，请同时写明 --plan",
        en="{option} is for actuals; give --plan as well",
    ),
    "unknown_choice": Said(
        zh="{option}：没有指标写着“{found}”；规划中有 {known}",
        en="{option}: no indicator has `{found}`; the plan has {known}",
    ),
    "nothing_chosen": Said(
        zh="没有同时符合 --only、--responsible、--category 的指标",
        en="no indicator fits --only, --responsible and --category at once",
    ),
    "no_writer": Said(
        zh='生成工作簿的组件尚未安装：请在 ipplan 的源码目录运行 pip install ".[excel]"，或改用 -o {csv}',
        en='the package that writes workbooks is not installed: run pip install ".[excel]" in a checkout of ipplan, or give -o {csv}',
    ),
    "other_suffix": Said(
        zh="填报表只能写成 .xlsx 或 .csv，不能写成 {suffix}：请改用 -o {xlsx}",
        en="a sheet can be written as .xlsx or .csv, not as {suffix}: give -o {xlsx}",
    ),
    "report_actuals": Said(
        zh="需要实际值文件：ipplan report {plan} --actuals 2023.csv -o report.html",
        en="actuals are needed: ipplan report {plan} --actuals 2023.csv -o report.html",
    ),
    "report_where": Said(
        zh="请写明报告文件，如 -o report.html；输出到屏幕请写 --format html 或 --format md",
        en="say where the report goes, such as -o report.html; for standard output give --format html or --format md",
    ),
    "report_folder": Said(
        zh="几个规划的报告写入一个文件夹：请写明文件夹和种类，如 -o reports --format docx（默认为 html）",
        en="several reports go into a folder; name it, and the kind: -o reports --format docx (default: html)",
    ),
    "report_needs_file": Said(
        zh="{kind} 报告不能输出到屏幕：请用 -o report.{kind}", en="a {kind} report needs a file: give -o report.{kind}"
    ),
    "report_suffix": Said(
        zh="不认识的报告类型“{found}”，应为 {known} 之一，或写明 --format",
        en="unknown report type `{found}`; use one of {known}, or give --format",
    ),
    "no_office": Said(
        zh='生成 {kind} 报告的组件尚未安装：请在 ipplan 的源码目录运行 pip install ".[office]"，或改用 -o report.html',
        en='the packages that write {kind} reports are not installed: run pip install ".[office]" in a checkout of ipplan, or give -o report.html',
    ),
    "notes_words": Said(
        zh="请写明一个规划（ipplan notes PLAN -o notes.md），或 pull 和一份 Word 报告（ipplan notes pull report.docx -o notes.md）",
        en="name a plan (ipplan notes PLAN -o notes.md), or pull and a Word report (ipplan notes pull report.docx -o notes.md)",
    ),
    "notes_suffix": Said(
        zh="文字材料可写成 .md、.xlsx、.docx，不能写成“{found}”",
        en="notes can be written as .md, .xlsx or .docx, not as `{found}`",
    ),
    "no_office_notes": Said(
        zh='生成该文件的组件尚未安装：请在 ipplan 的源码目录运行 pip install ".[office]"，或改用 -o {md}',
        en='the packages that write this file are not installed: run pip install ".[office]" in a checkout of ipplan, or give -o {md}',
    ),
    "split_where": Said(
        zh="--split 生成几个文件：请用 -o 写明文件名，如 -o 2023.xlsx",
        en="--split writes several files: give their name with -o, such as -o 2023.xlsx",
    ),
    "pull_plan": Said(
        zh="{path} 没有写明是哪个规划的报告：请加 --plan",
        en="{path} does not say which plan it is of: give --plan",
    ),
    "pull_output": Said(
        zh="取回的文字写入 Markdown 文件，不能写入 {found}：请用 -o {md}",
        en="texts are pulled into a Markdown file, not into {found}: give -o {md}",
    ),
    "pulled": Said(zh="取回 {count} 处文字，写入 {path}", en="pulled {count:text|texts} into {path}"),
    "places_word": Said(
        zh="--places 只用于 Word 报告（-o report.docx）", en="--places is for Word reports (-o report.docx)"
    ),
    "notes_of_other_years": Said(
        zh="{path} 没有 {year} 年的文字（有 {known} 年的），报告中未编入",
        en="{path} has no texts of {year} (it has {known}): none of them is in the report",
    ),
    "template_word": Said(
        zh="--template 只用于 Word 报告（-o report.docx）", en="--template is for Word reports (-o report.docx)"
    ),
    "template_unreadable": Said(
        zh="模板 {path} 读不出来（{said}）：应为 .docx 文件",
        en="the template {path} cannot be read ({said}): a .docx is expected",
    ),
    "template_unknown": Said(
        zh="模板中有不认识的填写处 {found}；可用：{known}",
        en="the template has places that are not known: {found}; there are: {known}",
    ),
    "template_active": Said(
        zh="模板含有可能运行程序或从别处取内容的部分（{active}），没有使用：请删去后再试",
        en="the template holds something that could run or fetch something ({active}) and was not used: remove it and try again",
    ),
    "template_styles": Said(
        zh="模板缺少样式 {missing}，相应段落用了正文样式",
        en="the template lacks the styles {missing}; its plain style stands in",
    ),
    "no_pdf": Said(
        zh='生成 PDF 的组件尚未安装：请在 ipplan 的源码目录运行 pip install ".[pdf]"，或改用 -o report.html 后打印',
        en='the package that writes PDF is not installed: run pip install ".[pdf]" in a checkout of ipplan, or give -o report.html and print it',
    ),
    "no_pdf_library": Said(
        zh="生成 PDF 还需要系统组件 Pango（{said}）：如 apt install libpango-1.0-0 libpangoft2-1.0-0；或改用 -o report.html 后打印",
        en="writing PDF needs the system library Pango ({said}): such as apt install libpango-1.0-0 libpangoft2-1.0-0; or give -o report.html and print it",
    ),
    "compare_two": Said(
        zh="请写明两个以上规划：ipplan compare guangzhou shantou",
        en="name two or more plans: ipplan compare guangzhou shantou",
    ),
    "no_actuals": Said(
        zh="需要实际值文件：ipplan {command} {plan} --actuals 2023.csv；空白填报表：ipplan template {plan} -o 2023.csv",
        en="actuals are needed: ipplan {command} {plan} --actuals 2023.csv; for a blank sheet: ipplan template {plan} -o 2023.csv",
    ),
    "init_bad_name": Said(
        zh="规划编号应为小写字母、数字和连字符，发现“{found}”",
        en="a kebab-case name is expected, such as foshan, found `{found}`",
    ),
    "candidates_actuals": Said(
        zh="--candidates 需要历年数值：ipplan targets {plan} --candidates -a 文件",
        en="--candidates needs past values: ipplan targets {plan} --candidates -a FILE",
    ),
    "init_years_form": Said(
        zh="--years 应写成 2026-2030，发现“{found}”", en="--years is written 2026-2030, found `{found}`"
    ),
    "init_after_or_from": Said(zh="--after 与 --from 只能用一个", en="give --after or --from, not both"),
    "diff_actuals": Said(
        zh="-a 只用于前后相接的两部规划：前一部到 {old} 年，后一部自 {new} 年起算",
        en="-a is for two plans that follow each other: these run to {old} and from {new}",
    ),
    "since_later": Said(
        zh="--since 要比较的评估应早于本次（截至 {year} 年），现为 {found} 年",
        en="--since needs an assessment before that of {year}; found: {found}",
    ),
    "stage_misfit": Said(
        zh="实际值到 {year} 年，规划到 {target} 年：不是 {stage}，可用 {known}；仍要编制请加 --any-stage",
        en="the actuals reach {year}, the plan {target}: that is no {stage}; what fits: {known}; --any-stage writes it all the same",
    ),
    "init_exists": Said(
        zh="{path} 已存在，没有改写；加 --force 改写",
        en="{path} exists and was left as it is; give --force to overwrite it",
    ),
    "init_written": Said(
        zh="已写入 {path}：{count} 处待定，填好后运行 ipplan check {path}",
        en="wrote {path}; {count:place is|places are} left to decide. Fill them in and run `ipplan check {path}`",
    ),
    "unknown_code": Said(zh="没有名为“{found}”的检查", en="there is no check `{found}`"),
    "see_checks": Said(zh="；ipplan check --list 列出全部代码", en="; `ipplan check --list` lists the codes"),
    "never_ignored": Said(
        zh="{found} 使文件无法读取，不能忽略", en="{found} makes a file unreadable and cannot be ignored"
    ),
    "bom_for_csv": Said(zh="--bom 只用于 CSV：请加 --format csv", en="--bom is for CSV; give --format csv as well"),
    "actuals_as_plan": Said(
        zh="{file} 是实际值文件，请写在 -a 之后：ipplan status {plan} -a {file}",
        en="{file} holds actuals; give it after -a: ipplan status {plan} -a {file}",
    ),
    "swapped": Said(
        zh="先写规划，后写指标：ipplan explain {plan} {indicator}",
        en="the plan comes first, then the indicator: ipplan explain {plan} {indicator}",
    ),
    "input_is_output": Said(
        zh="{path} 是输入文件，不能写入：请另写一个文件名",
        en="{path} is an input and is not written to; name another file",
    ),
    "not_overwritten": Said(
        zh="{path} 已有其他内容，没有改写：请另写一个文件名，或加 --force 改写",
        en="{path} holds something else and was left as it is; name another file, or give --force to overwrite it",
    ),
    "not_a_site": Said(
        zh="{path} 已有内容且不是 ipplan 生成的网页，没有改动：请另选一个空文件夹",
        en="{path} holds something that is no site of ipplan and was left as it is: name an empty folder",
    ),
    "site_changed": Said(
        zh="{path} 中有 {count} 个文件被改动过（如 {first}），没有改写：请另选文件夹，或加 --force 改写",
        en="{path} was left as it is: {count:file was|files were} changed by hand ({first}); name another folder, or give "
        "--force to overwrite them",
    ),
    "one_indicator": Said(
        zh="一次只能说明一个指标，“{found}”有 {count} 个", en="one indicator at a time: `{found}` means {count} of them"
    ),
    "not_printed": Said(zh="结果无法输出：{said}", en="the result could not be written: {said}"),
    "empty_argument": Said(zh="参数不能为空", en="an argument is empty"),
    "stdin_filename_alone": Said(
        zh="--stdin-filename 须与 - 一起使用", en="--stdin-filename needs `-` among the files"
    ),
    "no_project_plans": Said(
        zh="当前文件夹没有 plans 文件夹，IPPLAN_PATH 里也没有规划：请写明要检查的文件，如 ipplan check foshan.yaml",
        en="no plans here: there is no plan in ./plans or in IPPLAN_PATH; name what to check, such as ipplan check foshan.yaml",
    ),
    "checked_project": Said(
        zh="已检查 {count} 个规划文件，来自 {folders}", en="plan files checked in {folders}: {count}"
    ),
    "plans_left_out": Said(
        zh="有 {count} 份规划无法使用（见上），结果中未包括",
        en="{count:plan|plans} could not be used (see above): missing in this result",
    ),
    "cells_refused": Said(
        zh="实际值中有无法识别的内容（见上），相应数值未采用",
        en="cells of the actuals could not be read (see above): what they say is missing in this result",
    ),
    "warnings_refused": Said(
        zh="实际值有 {count} 处警告，按 --strict 未作评估",
        en="--strict: nothing was judged because of warnings ({count})",
    ),
    "gate": Said(zh="--fail-on {asked}：{plan} {id} {status}", en="--fail-on {asked}: {plan} {id} is {status}"),
    "unjudged_before_plan": Said(
        zh="--fail-on：{plan} 无可判定：{as_of} 年不在基期年 {base} 之后",
        en="--fail-on: nothing of {plan} could be judged: {as_of} is not after its baseline year {base}",
    ),
    "unjudged_no_values": Said(
        zh="--fail-on：{plan} 无可判定：没有可用的实际值",
        en="--fail-on: nothing of {plan} could be judged: the actuals have no usable value",
    ),
    "unjudged_too_early": Said(
        zh="--fail-on：{plan} 无可判定：实际值最早为 {first} 年，晚于 {as_of} 年",
        en="--fail-on: nothing of {plan} could be judged: the actuals begin with {first}, after {as_of}",
    ),
    "unjudged": Said(
        zh="--fail-on：{plan} 无可判定：各项指标均缺数或无法判定",
        en="--fail-on: nothing of {plan} could be judged: every indicator is without data or undetermined",
    ),
    "write_failed": Said(zh="无法写入 {path}：{said}", en="cannot write {path}: {said}"),
    "pipe_unread": Said(zh="没有程序在读取这个管道", en="no program reads from this pipe"),
    "unknown_topic": Said(
        zh="没有“{found}”的帮助；可用 {known}", en="there is no help on `{found}`; there is on {known}"
    ),
    "unknown_language": Said(
        zh="IPPLAN_LANG：没有语言“{found}”，应为 {known} 之一",
        en="IPPLAN_LANG: there is no language `{found}`; use one of {known}",
    ),
    "no_such_folder": Said(zh="IPPLAN_PATH：没有文件夹 {path}", en="IPPLAN_PATH: there is no folder {path}"),
    "bug": Said(
        zh="ipplan 内部出错（{said}），这是 ipplan 的缺陷。请附上命令报告；IPPLAN_DEBUG=1 显示详情。",
        en="ipplan failed ({said}). This is a bug in ipplan: please report it with the command; IPPLAN_DEBUG=1 shows more.",
    ),
    "refused": Said(zh="有错误，未作评估", en="nothing was judged because of these errors"),
}
