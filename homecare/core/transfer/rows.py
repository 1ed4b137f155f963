"""What others' files bring into a diary: rows that were read, and rows that cannot be."""

from dataclasses import dataclass

from homecare.core.transfer import wording


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
        why = f"{self.why} {self.write}".strip()
        if not self.file:
            return wording.LINE_SAYS.format(line=self.line, why=why)
        return wording.LINE_OF_FILE_SAYS.format(file=self.file, line=self.line, why=why)
