"""A defect of ours: one sentence for the person, the details in a file that only they can read."""

import os
import traceback
from pathlib import Path

LOG = "crash.log"


def keep_details(folder: Path, defect: BaseException) -> str:
    """Add the traceback to crash.log in the data folder; returns the sentence that owns up to it."""
    log = folder / LOG
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8", errors="replace") as file:
            file.write("".join(traceback.format_exception(defect)))
        kept = f"The details are in {log}; please send them to whoever looks after homecare."
    except OSError:
        kept = f"({type(defect).__name__}; the details could not be kept.)"
    return f"This is a defect of homecare, not of your diary. All that was confirmed is kept. {kept}"
