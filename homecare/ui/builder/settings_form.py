"""The forms of the programme's own: what it is called, how long it runs, its breaks and its stop rule."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from textual import on
from textual.widgets import Input

from homecare.core.programme.exercises import Library
from homecare.core.programme_file.slug import slug_of, suggested_slug
from homecare.core.values import limits
from homecare.core.values.limits import PAIN_MAX
from homecare.core.values.parsing import parse_whole, unknown
from homecare.core.values.regions import parse_region, region_in_words, region_key
from homecare.core.values.spelling import narrow
from homecare.core.values.wording import THERE_IS_NO_EXERCISE
from homecare.errors import InputError
from homecare.exchange.draft import Draft
from homecare.ui.builder import wording
from homecare.ui.builder.form import Change, DraftForm, FieldError, Line, Taking

_TITLE = partial(limits.words, longest=limits.NAME_LENGTH, what=wording.THE_TITLE)
_AUTHOR = partial(limits.words, longest=limits.NAME_LENGTH, what=wording.THE_AUTHOR)
_WEEKS = partial(parse_whole, low=1, high=520, what=wording.THE_NUMBER_OF_WEEKS)
ABOUT_LENGTH = 400


class NamingForm(DraftForm):
    """What a programme is called, before there is a file. The id follows the title until it is typed."""

    button = wording.CONTINUE

    def __init__(
        self,
        heading: str,
        take: Taking,
        *,
        title: str = "",
        author: str = "",
        slug: str = "",
        free: Callable[[str], None] = lambda slug: None,
    ) -> None:
        self._said = (title, author, slug)
        self._free = free
        self._follows = not slug
        super().__init__(heading, take)

    def lines(self) -> tuple[Line, ...]:
        """Title, author, id."""
        title, author, slug = self._said
        return (
            Line(
                name="title", label=wording.TITLE, read=_TITLE, initial=title, required=True,
                hint=wording.TITLE_HINT, about=wording.TITLE_ABOUT,
            ),
            Line(
                name="author", label=wording.AUTHOR, read=_AUTHOR, initial=author, required=True,
                hint=wording.YOUR_NAME, about=wording.AUTHOR_ABOUT,
            ),
            Line(
                name="id", label=wording.ID, read=self._free_slug, initial=slug, required=True,
                proposed=True, hint=wording.ID_HINT,
                about=wording.ID_ABOUT,
            ),
        )  # fmt: skip

    def _free_slug(self, text: str) -> str:
        slug = slug_of(text)
        self._free(slug)
        return slug

    @on(Input.Changed, "#title")
    def _titled(self, event: Input.Changed) -> None:
        if self._follows:
            self.write("id", suggested_slug(event.value))

    @on(Input.Changed, "#id")
    def _named(self, event: Input.Changed) -> None:
        if event.input.has_focus:
            self._follows = False


class ProgrammeForm(DraftForm):
    """What holds for the whole programme."""

    def __init__(self, draft: Draft, change: Change) -> None:
        self._draft = draft
        super().__init__(
            wording.THE_PROGRAMME, lambda values: change(lambda draft: self.apply(draft, values))
        )

    def lines(self) -> tuple[Line, ...]:
        """Words, length, breaks, stop rule."""
        return (*self._words(), *self._breaks(), *self._safety())

    def _words(self) -> tuple[Line, ...]:
        says = self._draft.says
        return (
            Line(name="title", label=wording.TITLE, read=_TITLE, initial=self._draft.title, required=True),
            Line(
                name="author", label=wording.AUTHOR, read=_AUTHOR,
                initial=str(says("author") or ""), required=True,
            ),
            Line(
                name="about", label=wording.ABOUT, initial=str(says("about") or ""),
                read=partial(limits.words, longest=ABOUT_LENGTH, what=wording.THE_TEXT),
                hint=wording.ABOUT_HINT,
            ),
            Line(
                name="region", label=wording.REGION, read=partial(parse_region, more=self._own_regions()),
                initial=region_in_words(says("region")) if isinstance(says("region"), str) else "",
                hint=wording.REGION_HINT, about=wording.REGION_ABOUT,
            ),
            Line(
                name="weeks", label=wording.WEEKS, read=_WEEKS, initial=_shown(says("schedule", "weeks")),
                hint=wording.NO_END, about=wording.WEEKS_ABOUT,
            ),
            Line(
                name="until", label=wording.OR_UNTIL, read=parse_last_day,
                initial=_shown(says("schedule", "until")), hint=wording.UNTIL_HINT,
                about=wording.UNTIL_ABOUT,
            ),
        )  # fmt: skip

    def _own_regions(self) -> list[str]:
        """The regions that the file itself names."""
        listed = self._draft.says("regions")
        named = listed if isinstance(listed, list) else []
        return [region_key(one) for one in named if isinstance(one, str)]

    def _breaks(self) -> tuple[Line, ...]:
        says = self._draft.says
        return (
            Line(
                name="max_bout_min", label=wording.BREAK_AFTER_MIN, hint=wording.THIRTY_IF_EMPTY,
                read=partial(parse_whole, low=5, high=240, what=wording.MINUTES_IN_THE_CHAIR),
                initial=_shown(says("sitting", "max_bout_min")),
                about=wording.BREAK_AFTER_ABOUT,
            ),
            Line(
                name="break_min", label=wording.BREAK_LASTS_MIN, hint=wording.TWO_IF_EMPTY,
                read=partial(parse_whole, low=1, high=60, what=wording.MINUTES_OF_A_BREAK),
                initial=_shown(says("sitting", "break_min")), about=wording.BREAK_LASTS_ABOUT,
            ),
            Line(
                name="break_exercises", label=wording.IN_BREAKS,
                read=partial(parse_keys, library=self._draft.library),
                initial=", ".join(says("sitting", "break_exercises") or ()),
                hint=wording.BREAKS_HINT,
                about=wording.IN_BREAKS_ABOUT,
            ),
        )  # fmt: skip

    def _safety(self) -> tuple[Line, ...]:
        says = self._draft.says
        words = partial(limits.words, longest=limits.NOTE_LENGTH, what=wording.THE_TEXT)
        return (
            Line(
                name="pain_peak_max", label=wording.STOP_ABOVE, hint=wording.NONE_OR_PAIN_LEVEL,
                read=partial(parse_whole, low=0, high=PAIN_MAX, what=wording.QUOTED_STOP_ABOVE),
                initial=_shown(says("safety", "pain_peak_max")),
                about=wording.STOP_ABOVE_ABOUT,
            ),
            Line(
                name="next_day_rise_max", label=wording.RISE_AT_MOST, hint=wording.NONE_OR_PAIN_LEVEL,
                read=partial(parse_whole, low=0, high=PAIN_MAX, what=wording.QUOTED_RISE_AT_MOST),
                initial=_shown(says("safety", "next_day_rise_max")),
                about=wording.RISE_AT_MOST_ABOUT,
            ),
            Line(
                name="stop_text", label=wording.STOP_TEXT, read=words,
                initial=str(says("safety", "stop_text") or ""), hint=wording.STOP_TEXT_HINT,
            ),
            Line(
                name="contact", label=wording.CONTACT, read=words,
                initial=str(says("safety", "contact") or ""), hint=wording.CONTACT_HINT,
                about=wording.CONTACT_ABOUT,
            ),
        )  # fmt: skip

    def check(self, values: Mapping[str, Any]) -> None:
        """Weeks, or a last day.

        Raises:
            FieldError: if both are said.
        """
        if values["weeks"] and values["until"]:
            raise FieldError("until", *wording.WEEKS_AND_LAST_DAY)

    def apply(self, draft: Draft, values: Mapping[str, Any]) -> None:
        """Write what the form says into a draft."""
        draft.set_title(values["title"])
        draft.set_author(values["author"])
        draft.put(("about",), values["about"])
        draft.put(("region",), values["region"])
        draft.set_length(weeks=values["weeks"], until=values["until"])
        for key in ("max_bout_min", "break_min", "break_exercises"):
            draft.put(("sitting", key), values[key])
        for key in ("pain_peak_max", "next_day_rise_max", "stop_text", "contact"):
            draft.put(("safety", key), values[key])


def parse_last_day(text: str) -> date:
    """A day as 2027-01-31.

    Raises:
        InputError: for anything else.
    """
    try:
        return date.fromisoformat(narrow(text).strip())
    except ValueError as error:
        wrong, write = wording.NOT_A_DAY
        raise InputError(wrong.format(typed=text), write) from error


def parse_keys(text: str, library: Library) -> list[str]:
    """Exercises by key or name, commas between: `Stand and walk, chin-tuck`.

    Raises:
        NotFoundError: if one is not known; the nearest is offered.
    """
    keys = ["-".join(part.lower().split()) for part in text.split(",") if part.strip()]
    for key in keys:
        if key not in library:
            raise unknown(THERE_IS_NO_EXERCISE, key, library, listing=wording.LIST_OF_EXERCISES)
    return list(dict.fromkeys(keys))


def _shown(value: Any) -> str:
    return "" if value is None else str(value)
