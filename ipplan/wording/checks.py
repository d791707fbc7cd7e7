"""The list of checks, and what one of them means."""

from ipplan.wording import Said

COLUMNS = {
    "code": Said(zh="代码", en="code"),
    "severity": Said(zh="级别", en="severity"),
    "kind": Said(zh="范围", en="found"),
    "says": Said(zh="含义", en="says"),
}
KINDS = {
    "check": Said(zh="检查规划", en="checking plans"),
    "plan": Said(zh="读规划文件", en="reading plans"),
    "actuals": Said(zh="读实际值", en="reading actuals"),
    "notes": Said(zh="读文字材料", en="reading notes"),
    "configuration": Said(zh="读配置", en="reading configurations"),
}
LABELS = {
    "says": Said(zh="提示文字", en="says"),
    "hint": Said(zh="办法", en="hint"),
    "rule": Said(zh="规则", en="rule"),
    "why": Said(zh="理由", en="why"),
    "example": Said(zh="例子", en="example"),
    "silence": Said(zh="忽略", en="to ignore"),
}
LINE = Said(zh="  {label}：{text}", en="  {label}: {text}")
SILENCE = Said(
    zh="在该行末尾写注释 # ipplan: ignore[{code}] 理由；或用 --ignore {code}",
    en="a comment in that line, # ipplan: ignore[{code}] reason; or --ignore {code}",
)
