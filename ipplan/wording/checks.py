"""The list of checks, and what one of them means."""

from ipplan.wording import Said

COLUMNS = {
    "code": Said("代码", "code"),
    "severity": Said("级别", "severity"),
    "kind": Said("范围", "found"),
    "says": Said("含义", "says"),
}
KINDS = {
    "check": Said("检查规划", "checking plans"),
    "plan": Said("读规划文件", "reading plans"),
    "actuals": Said("读实际值", "reading actuals"),
}
LABELS = {
    "says": Said("提示文字", "says"),
    "hint": Said("办法", "hint"),
    "rule": Said("规则（英文）", "rule"),
    "why": Said("理由（英文）", "why"),
    "example": Said("例子（英文）", "example"),
    "silence": Said("忽略", "to ignore"),
}
LINE = Said("  {label}：{text}", "  {label}: {text}")
SILENCE = Said(
    "在该行末尾写注释 # ipplan: ignore[{code}] 理由；或用 --ignore {code}",
    "a comment in that line, # ipplan: ignore[{code}] reason; or --ignore {code}",
)
