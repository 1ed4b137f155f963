"""What the form asks for sitting: the day's total, or one bout from a time to a time."""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from typing import Any, ClassVar

from homecare.core.records.entry import Entry
from homecare.core.records.records import SittingBout
from homecare.core.values.parsing import parse_minutes
from homecare.core.values.times import end_on_day, on_day, parse_time
from homecare.core.wording.sitting import bout_clock
from homecare.errors import InputError
from homecare.ui.forms import wording
from homecare.ui.forms.form import EntryForm, Field, day_field, note_field
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.host import home_of


class SittingForm(EntryForm):
    """Sitting: a new total or bout, or the one that is there."""

    title_of_new: ClassVar[str] = wording.NEW_SITTING
    title_of_edit: ClassVar[str] = wording.EDIT_SITTING

    def __init__(
        self, today: date, day: date, entry: SittingBout | None = None, here: tzinfo | None = None
    ) -> None:
        self._today, self._day, self._bout, self._here = today, day, entry, here
        super().__init__(entry)

    def fields(self) -> tuple[Field, ...]:
        """Time in all, or from and to; day, note."""
        old = self._bout
        said: tuple[Field, ...] = ()
        if old is None or old.minutes is not None:
            minutes = "" if old is None else "{}h{:02}m".format(*divmod(old.minutes or 0, 60))
            said += (
                Field(
                    name="minutes", label=wording.TOTAL, read=parse_minutes, initial=minutes,
                    hint=wording.DURATION_HINT, required=old is not None,
                ),
            )  # fmt: skip
        if old is None or old.minutes is None:
            said += (
                self._time("start", wording.OR_FROM if old is None else wording.FROM, wording.FROM_HINT),
                self._time("end", wording.TO_GO_ON if old is None else wording.TO, wording.TO_HINT),
            )
        return (
            *said,
            day_field(self._today, old.day if old else self._day),
            note_field(old.note if old else None),
        )

    def check(self, values: Mapping[str, Any]) -> None:
        """A total, or both ends of a bout.

        Raises:
            InputError: for neither, both, or half a bout.
        """
        if self._bout is not None:
            return
        said = [name for name in ("minutes", "start", "end") if values[name] is not None]
        if said not in (["minutes"], ["start", "end"]):
            raise InputError(wording.TOTAL_OR_BOUT, wording.TOTAL_OR_BOUT_EXAMPLE)

    def create(self, values: Mapping[str, Any]) -> DiaryCall[Entry]:
        """Log the total, or the bout."""
        said = dict(values)
        if "minutes" in said:
            return lambda diary: diary.entries.log_sitting(**said)
        home = home_of(self)
        now, turn, day = home.clock.now(), home.settings.day_turn, said.pop("day")
        start = on_day(parse_time(said.pop("start")), day, now, turn)
        end = end_on_day(parse_time(said.pop("end")), start, day, now, turn)
        return lambda diary: diary.sitting.log_bout(start, end, **said)

    def _time(self, name: str, label: str, hint: str) -> Field:
        old = self._bout
        instant: datetime | None = None if old is None else getattr(old, name)
        initial = "" if old is None or instant is None else bout_clock(old, instant, self._here)
        return Field(
            name=name,
            label=label,
            read=_checked,
            initial=initial,
            hint=hint,
            required=old is not None and name == "start",
        )


def _checked(text: str) -> str:
    """The time as written, once it can be read as one: on which day it lies is decided with the day."""
    parse_time(text)
    return text
