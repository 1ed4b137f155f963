"""What the store asks of a database, whichever it is."""


class SnapshotError(RuntimeError):
    """Somebody wanted to write in a snapshot: a defect of ours, and nothing was written."""

    def __init__(self) -> None:
        super().__init__("This repository only reads: write in one from Store.writing().")
