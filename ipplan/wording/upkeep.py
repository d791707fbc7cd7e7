"""What `fmt`, `check --fix` and `check --baseline` say about themselves."""

from ipplan.wording import Said

UPKEEP = {
    "formatted": Said(
        zh="已整理 {count} 个文件（共 {all} 个）", en="{count:file|files} formatted, {all:file|files} looked at"
    ),
    "would_format": Said(
        zh="有 {count} 个文件需要整理（共 {all} 个）：运行 ipplan fmt",
        en="{count:file|files} of {all} would be formatted: run `ipplan fmt`",
    ),
    "left": Said(
        zh="{path}：没有改动，文件里有锚点、标签、制表符或多个文档，整理后含义可能改变",
        en="{path}: left as it is; it has anchors, tags, tabs or several documents, which a new layout might change",
    ),
    "fixed": Said(zh="已修正 {count} 处", en="{count:problem|problems} fixed"),
    "fix_stdin": Said(
        zh="--fix 需要写入文件，不能用于标准输入", en="--fix writes to files; it cannot be used on standard input"
    ),
    "baseline_of_plans": Said(
        zh="--fix、--baseline 和 --write-baseline 只用于规划文件，不能与 --plan 同用",
        en="--fix, --baseline and --write-baseline are for plan files, not for actuals (--plan)",
    ),
    "baseline_unreadable": Said(
        zh="{path} 不是 ipplan check --write-baseline 写的文件",
        en="{path} is not a file that `ipplan check --write-baseline` wrote",
    ),
    "baseline_missing": Said(
        zh="没有基线文件 {path}：先用 --write-baseline {path} 写一份",
        en="there is no baseline file {path}: write one with --write-baseline {path}",
    ),
    "baseline_known": Said(zh="基线中已知 {count} 处，未列出", en="{count:known problem|known problems} left out"),
    "baseline_gone": Said(
        zh="基线中有 {count} 处已不存在：用 --write-baseline {path} 更新",
        en="{count:problem|problems} of the baseline are gone: renew it with --write-baseline {path}",
    ),
    "baseline_written": Said(zh="已写入 {path}：{count} 处", en="wrote {path}: {count:problem|problems}"),
}
