"""One line of a chart, cell by cell: words are put where they belong and never over one another."""

from rich.text import Text


class CellLine:
    """A line of `width` empty cells to place words in."""

    def __init__(self, width: int) -> None:
        self.width = width
        self._cells: list[tuple[str, str | None]] = [(" ", None)] * width

    def put(self, cell: int, words: str, colour: str | None = None) -> None:
        """Writes `words` from `cell` on, over whatever stands there; all of it must fit the line."""
        self._cells[cell : cell + len(words)] = [(letter, colour) for letter in words]

    def put_if_free(self, cell: int, words: str, colour: str | None = None) -> bool:
        """Writes `words` from `cell` on if they fit and keep a cell's distance from others; says whether."""
        if cell < 0 or cell + len(words) > self.width:
            return False
        around = self._cells[max(cell - 1, 0) : cell + len(words) + 1]
        if any(letter != " " for letter, _ in around):
            return False
        self.put(cell, words, colour)
        return True

    def put_nearby(self, cell: int, letter: str, colour: str | None = None) -> None:
        """Writes one letter in the free cell nearest to `cell`, to its right if two are as near."""
        free = [number for number, (there, _) in enumerate(self._cells) if there == " "]
        if free:
            self.put(min(free, key=lambda number: (abs(number - cell), -number)), letter, colour)

    def text(self) -> Text:
        """The line as rich Text of exactly `width` cells."""
        line = Text()
        run, colour = "", None
        for letter, its_colour in self._cells:
            if its_colour != colour:
                line.append(run, colour)
                run, colour = "", its_colour
            run += letter
        line.append(run, colour)
        return line
