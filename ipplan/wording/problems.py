"""Words around problems: severities, hints."""

from ipplan.wording import Said

NEAR = Said(zh="是否想写“{near}”？", en="did you mean `{near}`?")
SEVERITIES = {
    "error": Said(zh="错误", en="error"),
    "warning": Said(zh="警告", en="warning"),
    "note": Said(zh="提示", en="note"),
}
HINT = Said(zh="  办法：{hint}", en="  hint: {hint}")
# Behind what is said of one place, for the others of the same cause.
MORE = Said(zh="（另有 {more} 处）", en=" ({more} more like this)")
OTHERS = Said(
    zh="另有 {count} 条问题未列出（-v 列出全部，{option} 写入文件）",
    en="{count:other problem|other problems} not shown (-v shows all, {option} FILE keeps them)",
)
