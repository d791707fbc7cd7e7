"""What next year must bring, in words."""

from ipplan.wording import Said

NEXT_YEAR = {
    "takes": Said(
        zh="{year} 年须 {stay} 才不算落后，{path} 才回到路径{own}",
        en="in {year} it takes {stay} to be on track, {path} to be back on the path{own}",
    ),
    "takes_one": Said(zh="{year} 年须 {stay} 才不算落后{own}", en="in {year} it takes {stay} to be on track{own}"),
    "takes_target": Said(
        zh="{year} 年须 {stay} 才达到目标{own}", en="in {year} it takes {stay} to meet the target{own}"
    ),
    "brief": Said(zh="{year} 年须 {stay}", en="needs {stay} in {year}"),
    "own": Said(zh="（当年数分别为 {stay} 和 {path}）", en=" (of the year's own: {stay} and {path})"),
    "own_one": Said(zh="（当年数为 {stay}）", en=" (of the year's own: {stay})"),
    "none": Said(zh="算不出：{reason}", en="cannot be worked out: {reason}"),
    "formula_path": Said(zh="路径在 {year} 年的值 = {value}", en="value of the path in {year} = {value}"),
    "formula_stay": Said(
        zh="进度比恰为 {cut} 时的值，即路径走了 {cut} * {years} = {earned} 年时的值 = {value}",
        en="value at which the pace is just {cut}, the path's after {cut} * {years} = {earned} years = {value}",
    ),
}
