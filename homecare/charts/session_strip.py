"""The calendar strip of the course: a cell for each day, a gap between weeks, sessions held and planned."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from rich.text import Text

from homecare.charts import wording
from homecare.charts.cells import CellLine
from homecare.charts.colours import ChartColours
from homecare.core.treatments.course import CourseView
from homecare.core.values.in_words import MONTHS

HELD: Final = "●"
PLANNED: Final = "○"
NOT_ENTERED: Final = "◌"
DAY: Final = "·"
TODAY: Final = "▲"
WEEK: Final = 7
CELLS: Final = 8
"""Cells of a week: its days and a gap."""
AHEAD_LEAST: Final = 2
"""Weeks after the running one that are shown in any case, where there is room for four."""
LEGEND: Final = (
    (HELD, wording.SESSION),
    (PLANNED, wording.PLANNED),
    (NOT_ENTERED, wording.NOT_ENTERED),
    (TODAY, wording.TODAY),
)


@dataclass(frozen=True, kw_only=True)
class Weeks:
    """Whole weeks side by side: the first day of the first one, and how many."""

    first: date
    number: int

    @property
    def last(self) -> date:
        """The last day of the last week."""
        return self.first + timedelta(days=self.number * WEEK - 1)

    def cell(self, day: date) -> int:
        """The cell of a day of these weeks."""
        weeks, rest = divmod((day - self.first).days, WEEK)
        return weeks * CELLS + rest

    def days(self) -> Iterator[date]:
        """Every day, in order."""
        return (self.first + timedelta(days=number) for number in range(self.number * WEEK))


def weeks_shown(view: CourseView, width: int, first_weekday: int = 0) -> Weeks | None:
    """The weeks that fit into so many cells around today: back, and ahead to the last planned day.

    At most half of them lie ahead. `first_weekday` is 0 for Monday. None where not even one week fits.
    """
    number = (width + 1) // CELLS
    if number < 1:
        return None
    this = view.today - timedelta(days=(view.today.weekday() - first_weekday) % WEEK)
    last = max((one.day for one in view.planned), default=this)
    wanted = max(AHEAD_LEAST, (last - this).days // WEEK)
    ahead = min(wanted, number // 2)
    return Weeks(first=this - timedelta(weeks=number - 1 - ahead), number=number)


def session_strip(
    view: CourseView, *, width: int, colours: ChartColours, first_weekday: int = 0, height: int = 4
) -> Text:
    """The strip as at most four lines: months, days, first days of weeks with today, and what signs mean.

    Where there is less height the legend goes first, then the months.
    """
    weeks = weeks_shown(view, width, first_weekday)
    if weeks is None or height < 1:
        return Text("")
    lines = [_days(view, weeks, colours)]
    if height >= 2:
        lines.append(_dates(view, weeks, colours))
    if height >= 3:
        lines.insert(0, _months(weeks, colours))
    if height >= 4:
        lines.append(_legend(view, weeks, width, colours))
    page = Text("\n").join(lines)
    page.no_wrap, page.overflow = True, "crop"
    return page


def _line(weeks: Weeks) -> CellLine:
    return CellLine(weeks.number * CELLS)


def _months(weeks: Weeks, colours: ChartColours) -> Text:
    """Each month over the week in which it begins; the first week's own at the left; January has its year."""
    line = _line(weeks)
    line.put_if_free(0, _month(weeks.first), colours.muted)
    for day in weeks.days():
        if day.day == 1 and day != weeks.first:
            line.put_if_free(weeks.cell(day), _month(day), colours.muted)
    return line.text()


def _month(day: date) -> str:
    month = MONTHS[day.month - 1]
    return wording.MONTH_AND_YEAR.format(month=month, year=day.year) if day.month == 1 else month


def _days(view: CourseView, weeks: Weeks, colours: ChartColours) -> Text:
    line = _line(weeks)
    planned, missing = {one.day for one in view.planned}, set(view.not_entered)
    for day in weeks.days():
        if day in view.numbers:
            sign, colour = HELD, colours.session
        elif day in planned:
            sign, colour = PLANNED, colours.session
        elif day in missing:
            sign, colour = NOT_ENTERED, colours.muted
        else:
            sign, colour = DAY, colours.muted
        line.put(weeks.cell(day), sign, colour)
    return line.text()


def _dates(view: CourseView, weeks: Weeks, colours: ChartColours) -> Text:
    """The first day of each week, and today's sign under its day; a date that would touch it is left out."""
    line = _line(weeks)
    line.put(weeks.cell(view.today), TODAY, colours.foreground)
    for number in range(weeks.number):
        first = weeks.first + timedelta(weeks=number)
        line.put_if_free(number * CELLS, str(first.day), colours.muted)
    return line.text()


def _legend(view: CourseView, weeks: Weeks, width: int, colours: ChartColours) -> Text:
    """What the signs on it mean, as far as there is room."""
    shown = session_signs(view, weeks)
    text = Text()
    for sign, meaning in LEGEND:
        if sign in shown:
            one = f"{'   ' if text else ''}{sign} {meaning}"
            if len(text) + len(one) <= width:
                text.append(one, colours.muted or "")
    return text


def session_signs(view: CourseView, weeks: Weeks) -> set[str]:
    """The signs that stand on the strip."""
    found = {TODAY, DAY}
    span = set(weeks.days())
    found |= {HELD} if span & set(view.numbers) else set()
    found |= {PLANNED} if span & {one.day for one in view.planned} else set()
    return found | ({NOT_ENTERED} if span & set(view.not_entered) else set())
