"""The outlook in words, with its formulas."""

from ipplan.codes import Remark
from ipplan.wording import Said

OUTLOOK = {
    "none": Said(zh="没有展望：{reason}", en="no outlook: {reason}"),
    "withheld": Said(zh="不给区间和可能性：{reason}", en="no interval and no probability: {reason}"),
    "central": Said(zh="照此趋势，{year} 年约为 {value}", en="on this trend about {value} in {year}"),
    "interval": Said(zh="{level} 的可能落在 {low} 至 {high}", en="between {low} and {high} with a chance of {level}"),
    "cut": Said(
        zh="占比不会低于 0 或高于 100%，超出部分已截去", en="a share does not leave 0-100 %: what lay beyond is cut off"
    ),
    "probability": Said(
        zh="达到目标（{bound}）的可能性：{value}", en="chance of meeting the target ({bound}): {value}"
    ),
    "milestone": Said(
        zh="{year} 年：规划自己的路径为 {path}，照此趋势约为 {trend}",
        en="{year}: the plan's own path is at {path}, the trend at about {trend}",
    ),
    "logarithms": Said(zh="在对数上计算", en="worked on logarithms"),
    "differences": Said(zh="{years} 年历年之差 d = {differences}", en="differences {years}: d = {differences}"),
    "gaps": Said(zh="跨多年的写作 差/年数", en="a difference over k years is written d/k"),
    "history": Said(
        zh="{since} 年以来、基期以前的差 d = {differences}，只用于波动",
        en="differences from {since} up to the start d = {differences}, for the spread alone",
    ),
    "drift": Said(
        zh="平均每年 mu = sum d / (K + 1) = {total} / ({span} + 1) = {drift}（多算不变的一年）",
        en="mean a year mu = sum d / (K + 1) = {total} / ({span} + 1) = {drift} (one more year without change is counted)",
    ),
    "sigma": Said(
        zh="波动 sigma = sqrt((sum (d - k mu)^2/k + mu^2) / m) = sqrt(({sum} + {square}) / {count}) = {sigma}",
        en="spread sigma = sqrt((sum (d - k mu)^2/k + mu^2) / m) = sqrt(({sum} + {square}) / {count}) = {sigma}",
    ),
    "sigma_history": Said(
        zh="波动 sigma = sqrt((sum (d - k mu)^2/k + mu^2) / (m + h)) = sqrt(({sum} + {square}) / {count}) = {sigma}",
        en="spread sigma = sqrt((sum (d - k mu)^2/k + mu^2) / (m + h)) = sqrt(({sum} + {square}) / {count}) = {sigma}",
    ),
    "centre": Said(
        zh="x_t + r * mu = {now} + {r} * {drift} = {centre}",
        en="x_t + r * mu = {now} + {r} * {drift} = {centre}",
    ),
    "spread": Said(
        zh="± t * sigma * sqrt(r + 2 r^2/K) = {t} * {sigma} * sqrt({r} + 2 * {r}^2/{span}) = {spread}（自由度 {degrees}）",
        en="+- t * sigma * sqrt(r + 2 r^2/K) = {t} * {sigma} * sqrt({r} + 2 * {r}^2/{span}) = {spread} "
        "({degrees:degree|degrees} of freedom)",
    ),
    "spread_history": Said(
        zh="± t * sigma * sqrt(r + r^2/K) = {t} * {sigma} * sqrt({r} + {r}^2/{span}) = {spread}（自由度 {degrees}）",
        en="+- t * sigma * sqrt(r + r^2/K) = {t} * {sigma} * sqrt({r} + {r}^2/{span}) = {spread} "
        "({degrees:degree|degrees} of freedom)",
    ),
    "source": Said(zh="出处：{source}", en="source: {source}"),
}
CERTAINTY = {
    "close": Said(
        zh="判定处在误差范围之内：进度比 {pace} 与“符合预期”的界限 {cut} 相差 {apart}，而进度比的误差为 ±{error}",
        en="a close call: the pace of {pace} is {apart} from {cut}, where on track begins, and may be off by {error}",
    ),
    "clear": Said(
        zh="判定在误差范围之外：进度比 {pace} 与“符合预期”的界限 {cut} 相差 {apart}，进度比的误差为 ±{error}",
        en="no close call: the pace of {pace} is {apart} from {cut}, where on track begins, and may be off by {error}",
    ),
    "no_error": Said(
        zh="进度比 {pace} 与“符合预期”的界限 {cut} 相差 {apart}；进度比的误差算不出：{reason}",
        en="the pace of {pace} is {apart} from {cut}, where on track begins; its error is unknown: {reason}",
    ),
    "turns_up": Said(
        zh="{year} 年的值若达到 {turn}，就是“符合预期”：现为 {now}，还差 {apart}",
        en="it turns to on track with {turn} or more for {year}: the value is {now}, {apart} too little",
    ),
    "turns_down": Said(
        zh="{year} 年的值若不超过 {turn}，就是“符合预期”：现为 {now}，超出 {apart}",
        en="it turns to on track with {turn} or less for {year}: the value is {now}, {apart} too much",
    ),
    "stays_up": Said(
        zh="{year} 年的值若低于 {turn}，就不再是“符合预期”：现为 {now}，余地 {apart}",
        en="below {turn} for {year} it would not be on track: the value is {now}, {apart} to spare",
    ),
    "stays_down": Said(
        zh="{year} 年的值若高于 {turn}，就不再是“符合预期”：现为 {now}，余地 {apart}",
        en="above {turn} for {year} it would not be on track: the value is {now}, {apart} to spare",
    ),
    "early": Said(
        zh="{year} 年已达到，须保持到 {target_year} 年：真实序列中提前达到的，约五分之一到目标年又失去",
        en="reached in {year}, to be kept to {target_year}: of real series that were there early one in five lost it again",
    ),
    "steady": Said(
        zh="最新实际值末位上下差半个单位，判定不变",
        en="half a unit of the last digit of the latest value turns nothing",
    ),
    "error": Said(
        zh="进度比的误差 = sigma / (|要求的每年增量| * sqrt(e)) = {sigma} / ({step} * sqrt({elapsed})) = {error}（sigma 见展望）",
        en="error of the pace = sigma / (|required step| * sqrt(e)) = {sigma} / ({step} * sqrt({elapsed})) = {error} "
        "(sigma as in the outlook)",
    ),
    "error_of_logarithms": Said(
        zh="进度比的误差 = sigma / (|ln(x_T / x_b)| / n * sqrt(e)) = {sigma} / ({step} * sqrt({elapsed})) = {error}（sigma 见展望）",
        en="error of the pace = sigma / (|ln(x_T / x_b)| / n * sqrt(e)) = {sigma} / ({step} * sqrt({elapsed})) = {error} "
        "(sigma as in the outlook)",
    ),
}
# A line under the table for each kind of doubt; the numbers are in `explain`.
DOUBT: dict[Remark, Said] = {
    "close_call": Said(
        zh="差距在误差之内，判定仅供参考：{names}", en="close calls, within the error of their pace: {names}"
    ),
    "verdict_turns": Said(
        zh="末位差半个单位（或换基期值）判定就变：{names}",
        en="half a unit of the last digit, or the other baseline, would turn the verdict: {names}",
    ),
    "rests_on_last_year": Said(zh="判定全靠最新一年：{names}", en="the verdict rests on the latest year: {names}"),
    "below_history": Said(
        zh="进度不慢，但不如基期以前的某一年：{names}",
        en="not behind, but worse than in a year before the baseline: {names}",
    ),
    "last_year_fell": Said(zh="最新一年走了反方向：{names}", en="the latest year went the wrong way: {names}"),
    "short_way": Said(
        zh="从基期到目标不足末位的二十倍：{names}", en="the whole way is under twenty units of the last digit: {names}"
    ),
    "year_on_year": Said(
        zh="年均增长是否误填了当年增速：{names}", en="a mean growth that may be that of one year: {names}"
    ),
}
