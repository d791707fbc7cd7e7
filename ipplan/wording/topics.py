"""Help on what concerns every command: variables of the environment, exit statuses, formats."""

from ipplan.wording import Said

TOPICS = {
    "environment": Said(
        zh="""\
环境变量；命令行选项优先于环境变量，环境变量优先于配置文件。

  IPPLAN_PATH   规划所在的文件夹，多个以冒号分隔（Windows 为分号）；先于随附的规划
  IPPLAN_CONFIG 配置文件；off 表示不用；未设时从当前文件夹往上找（见 ipplan config）
  IPPLAN_LANG   语言：zh 或 en；未设时看配置，再看 LC_ALL、LC_MESSAGES、LANG
  IPPLAN_PAGER  较长的结果在终端分页显示用的程序，优先于 PAGER；设为空则不分页
  PAGER         同上；两个都没有时用 less
  NO_COLOR      设了就不用颜色；--color 优先
  COLUMNS       终端的宽度；未设时由终端得知
  IPPLAN_CACHE  off：检查过的规划不留存在用户的缓存文件夹（XDG_CACHE_HOME 或 ~/.cache）
  IPPLAN_SOURCE 项目的网址；check 的 sarif、rdjson 等格式用来链接到各代码的说明
  IPPLAN_DEBUG  设了则在 ipplan 出错时显示详情""",
        en="""\
Variables of the environment. The command line wins over them, they win over the configuration.

  IPPLAN_PATH   folders of plans, separated by colons (by semicolons on Windows), before the plans that ship
  IPPLAN_CONFIG file of the configuration, off for none; without it the nearest above this folder (`ipplan config`)
  IPPLAN_LANG   language: zh or en; without it the configuration, then LC_ALL, LC_MESSAGES and LANG decide
  IPPLAN_PAGER  program that shows long output on a terminal, before PAGER; empty turns paging off
  PAGER         the same; without either it is less
  NO_COLOR      no colours if it is set; --color wins over it
  COLUMNS       width of the terminal; without it the terminal says
  IPPLAN_CACHE  off: keeps no checked plan in the user's folder of caches (XDG_CACHE_HOME or ~/.cache)
  IPPLAN_SOURCE address of the project; formats of `check` such as sarif and rdjson link a code's explanation below it
  IPPLAN_DEBUG  shows where ipplan failed, if it is set""",
    ),
    "exit-statuses": Said(
        zh="""\
退出状态；与 --format 无关。

  0    正常；有警告也是 0
  1    数据不合要求：check 发现错误（--strict 时也包括警告；--baseline 里已知的、--exit-zero 时不算），
       status --fail-on 发现所列判定，fmt --check、fmt --diff 发现需要整理的，diff --exit-code 发现不同
  2    没有结果：用法不对、文件读不了、规划有错、实际值有错或相互矛盾、--fail-on 没有可判定的、
       check 没有找到规划、不写明 --force 就不能改写已有的文件（report、site、notes 等）
  101  ipplan 的缺陷
  130  被中断（Ctrl-C）
  141  读取一方关闭了管道

结果写到标准输出，其余写到标准错误。""",
        en="""\
Exit statuses. They never depend on --format.

  0    fine; warnings leave it at 0
  1    the data says no: `check` found errors (with --strict warnings too; not those that --baseline knows, nor with
       --exit-zero), `status --fail-on` found one of its verdicts, `fmt --check` or `fmt --diff` a file to lay out anew,
       `diff --exit-code` a difference
  2    no answer: usage, an unreadable file, a plan with errors, actuals with errors or that contradict each other,
       nothing that --fail-on could judge, no plan for `check`, a file that `report`, `site`, `notes` and others may not
       overwrite without --force
  101  a bug in ipplan
  130  interrupted (Ctrl-C)
  141  the reader closed the pipe

Results go to standard output, everything else to standard error.""",
    ),
    "formats": Said(
        zh="""\
输出格式（--format，或由 -o 的后缀决定）。各字段见 docs/output.md。

  text    终端上是表格；在管道或文件里每行一条、以制表符分隔，首行为列名，判定为英文代码，说明写到标准错误
  json    .json：一份文件，规划、年份、指标；缺的数为 null，reasons 给出原因
  ndjson  .ndjson、.jsonl：每行一条 JSON，前面是 plan、as_of、id
  csv     .csv：一张整齐的表，列名小写加下划线，不翻译；--bom 供 Excel 打开
  html、md、docx、xlsx          只用于 report
  github、gitlab、junit、rdjson、sarif  只用于 check

例：ipplan status guangzhou -a 2023.csv --format ndjson | jq -r 'select(.status == "lagging") | .id'""",
        en="""\
Output formats (--format, or the ending of -o). docs/output.md has every field.

  text    a table on a terminal; in a pipe or a file a line a row, tab-separated, names of columns first, English
          statuses in every language, notes on standard error
  json    .json: one document with plan, year and indicators; what is undefined is null, `reasons` says why
  ndjson  .ndjson, .jsonl: a line of JSON a row, with plan, as_of and id in front
  csv     .csv: one tidy table, names in snake_case, nothing translated; --bom for Excel
  html, md, docx, xlsx                   of `report` alone
  github, gitlab, junit, rdjson, sarif   of `check` alone

Example: ipplan status guangzhou -a 2023.csv --format ndjson | jq -r 'select(.status == "lagging") | .id'""",
    ),
}
