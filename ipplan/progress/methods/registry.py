"""Every method by its name, in the order in which they are shown."""

from collections.abc import Callable

from ipplan.progress.assess import Assessed
from ipplan.progress.methods.barometre import barometre
from ipplan.progress.methods.dns import dns
from ipplan.progress.methods.eurostat import eurostat
from ipplan.progress.methods.opensdg import opensdg
from ipplan.progress.methods.pace import pace
from ipplan.progress.methods.sdsn import sdsn
from ipplan.progress.methods.un import un
from ipplan.progress.methods.verdict import MethodVerdict
from ipplan.progress.methods.wri import wri

Method = Callable[[Assessed], MethodVerdict]
METHODS: dict[str, Method] = {
    "pace": pace,
    "eurostat": eurostat,
    "opensdg": opensdg,
    "dns": dns,
    "un": un,
    "sdsn": sdsn,
    "wri": wri,
    "barometre": barometre,
}
