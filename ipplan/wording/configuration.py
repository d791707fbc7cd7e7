"""Words of the page that shows what is configured."""

from ipplan.wording import Said

COLUMNS = {
    "name": Said(zh="设置", en="setting"),
    "value": Said(zh="取值", en="value"),
    "from": Said(zh="来自", en="from"),
}
SOURCES = {
    "command_line": Said(zh="命令行", en="command line"),
    "environment": Said(zh="环境变量", en="environment"),
    "file": Said(zh="配置文件", en="file"),
    "default": Said(zh="默认", en="default"),
}
SETTINGS = {
    "file": Said(zh="配置文件：{file}", en="configuration: {file}"),
    "no_file": Said(
        zh="没有配置文件（可写 .ipplan.toml，或在 pyproject.toml 中写 [tool.ipplan]）",
        en="no configuration (write .ipplan.toml, or [tool.ipplan] in a pyproject.toml)",
    ),
}
