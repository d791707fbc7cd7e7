"""What is looked at in a page by the browser: contrast, cut and overlapping texts. Expressions of JavaScript."""

# The texts whose contrast to what they stand on is below that of WCAG AA: 4.5, for large ones 3.
FAINT = """
(() => {
  const numbers = colour => (colour.match(/[\\d.]+/g) || []).map(Number);
  const light = rgb => rgb.slice(0, 3).map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = holder => {
    for (let one = holder; one; one = one.parentElement) {
      const own = numbers(getComputedStyle(one).backgroundColor);
      if (own.length && (own.length < 4 || own[3] > 0)) return own;
    }
    return numbers(getComputedStyle(document.documentElement).backgroundColor);
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; node = walker.nextNode();) {
    const holder = node.parentElement;
    if (!node.data.trim() || !holder.getClientRects().length || holder.closest('title,desc,script,style')) continue;
    const style = getComputedStyle(holder), size = parseFloat(style.fontSize);
    const ink = numbers(holder.closest('svg') ? style.fill : style.color);
    const [a, b] = [light(ink), light(ground(holder))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    if (ratio < (large ? 3 : 4.5)) found.push([node.data.trim().slice(0, 40), ratio.toFixed(2)]);
  }
  return found;
})()
"""
# The links of a page, and what can be reached with the Tab key.
LINKS = "[...document.querySelectorAll('a[href]')].map(one => one.href)"
REACHABLE = (
    "[...document.querySelectorAll('a[href],button,select,summary,input')]"
    ".filter(one => one.getClientRects().length).length"
)
SEEN_ROWS = "[...document.querySelectorAll('tr[data-verdict]')].filter(one => one.getClientRects().length).length"
