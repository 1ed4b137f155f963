"""The commands by name, and the module of each; apart, because naming them needs nothing of Typer."""

from collections.abc import Mapping
from typing import Final

_MODULES: Final = {"import": "import_"}
"""Modules of commands whose name no module can have: it is a word of Python."""
COMMANDS: Final[Mapping[str, str]] = {
    name: f"homecare.cli.commands.{_MODULES.get(name, name)}"
    for name in (
        "start", "today", "log", "sit", "history", "edit", "undo", "trends", "report", "programme",
        "patient", "step", "flare", "sessions", "questions", "messages", "share", "receive", "key",
        "clinic", "backup", "restore", "doctor", "export", "import", "lock", "unlock", "safety",
        "guide", "settings", "remind", "demo", "where",
    )
}  # fmt: skip
"""In the order of the help."""
