"""Programme files for tests, written as a practitioner would."""

from homecare.core.programme.exercises import Library
from homecare.core.programme.plan import Plan
from homecare.core.programme_file.problems import ProgrammeFileError
from homecare.core.programme_file.reader import parse_programme

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


def plan_of(text: str, library: Library) -> Plan:
    """What a text means, also where its rules cannot stand; any other problem fails the test."""
    try:
        return parse_programme(text, library, "mine.toml")
    except ProgrammeFileError as error:
        if error.plan is None:
            raise
        return error.plan
