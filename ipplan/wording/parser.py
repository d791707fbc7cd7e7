"""What the command-line parser says by itself, in Chinese: its own words are English."""

import re

SAID = (
    (r"^Usage: ", "用法："),
    (r"^Options:", "选项："),
    (r"^Arguments:", "参数："),
    (r"^Commands:", "命令："),
    (r"^示例:", "示例："),
    (r"\[OPTIONS\]", "[选项]"),
    (r"COMMAND \[ARGS\]\.\.\.", "命令 [参数]..."),
    (r"\[required\]", "[必填]"),
    (r"\[default:\s+", "[默认："),
    (r"Show this message and exit\.", "显示帮助"),
    (r"Install completion for the current shell\.", "为当前 shell 安装补全"),
    (
        r"Show completion for the current shell, to copy it or\s+customize the installation\.",
        "显示补全脚本，可自行安装",
    ),
    (r"^Try '(.+)' for help\.", r"用法见 \1"),
    (r"^Error: ", "错误："),
    (r"No such command '(.+?)'\.", r"没有命令“\1”。"),
    (r"No such option: (\S+?)(?=\s|$)", r"没有选项 \1"),
    (r"Missing argument '(.+?)'\.", r"缺少参数 \1。"),
    (r"Missing option '(.+?)'\.", r"缺少选项 \1。"),
    (r"Missing command\.", "缺少命令。"),
    (r"Option '(.+?)' requires an argument\.", r"选项 \1 后面要有值。"),
    (r"Got unexpected extra argument\S* \((.+?)\)", r"多余的参数：\1"),
    (r"Invalid value for (.+?): (.+) is not one of (.+)\.", r"\1 的值 \2 不对，应为 \3 之一。"),
    (r"Invalid value for (.+?): ", r"\1 的值不对："),
    (r"'([^']+)' is not a valid int(?:eger)?(?: range)?\.", r"“\1”不是整数。"),
    (r"(\S+) is not in the range (.+)\.", r"\1 不在 \2 之内。"),
    (r"\(Possible options: (.+)\)", r"（可用的选项：\1）"),
    (r" Did you mean (.+)\?", r"是否想写 \1？"),
)


def in_chinese(text: str) -> str:
    """Return the parser's text in Chinese, what it quotes left as it is."""
    for pattern, chinese in SAID:
        text = re.sub(pattern, chinese, text, flags=re.MULTILINE)
    return text
