"""What others' files bring into a diary: rows that were read, and rows that cannot be."""

from dataclasses import dataclass


@dataclass(frozen=True)
class BadRow:
    """A row that cannot be read: its line (and its file, where there are several), why, and what to write."""

    line: int
    why: str
    write: str
    file: str = ""

    @property
    def says(self) -> str:
        """The row's place and what is wrong with it, in one line."""
        where = f"{self.file}, line {self.line}" if self.file else f"line {self.line}"
        return f"{where}: {self.why} {self.write}".strip()
