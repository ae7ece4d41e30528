"""The functions that a JavaScript test may call: those that the task's prompt defines, and the one it asks for."""

import re

_DEFINED = re.compile(r"^(?:export\s+)?(?:async\s+)?(?:const|let|var|function\*?|class)\s+([A-Za-z_$][\w$]*)", re.M)


def of(prelude, entry_point):
    return sorted({*_DEFINED.findall(prelude), entry_point})
