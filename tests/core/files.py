"""Programme files for tests, written as a practitioner would."""

HEAD = """\
format = 1
id = "test-routine"
version = 1
title = "Test routine"
author = "A practitioner"
"""

PLANK = """
[[exercise]]
use = "front-plank"
"""

BRIDGE = """
[[exercise]]
use = "glute-bridge"
"""


def programme(*, version: int = 1, slug: str = "test-routine", head: str = "", body: str = PLANK) -> str:
    """A valid file; `head` goes before the first table, `body` holds the exercises."""
    top = HEAD.replace("version = 1", f"version = {version}").replace("test-routine", slug)
    return f"{top}{head}\n{body}"
