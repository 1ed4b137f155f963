"""The forms of the programme's own: what it is called, how long it runs, its breaks and its stop rule."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from textual import on
from textual.widgets import Input

from homecare.core.programme.exercises import Library
from homecare.core.values import limits
from homecare.core.values.limits import PAIN_MAX
from homecare.core.values.parsing import parse_whole, unknown
from homecare.core.values.regions import parse_region, region_in_words, region_key
from homecare.core.values.spelling import narrow
from homecare.errors import InputError
from homecare.exchange.draft import Draft, slug_of, suggested_slug
from homecare.ui.builder.form import Change, DraftForm, FieldError, Line, Taking

_TITLE = partial(limits.words, longest=limits.NAME_LENGTH, what="The title")
_AUTHOR = partial(limits.words, longest=limits.NAME_LENGTH, what="The author")
_WEEKS = partial(parse_whole, low=1, high=520, what="The number of weeks")
ABOUT_LENGTH = 400


class NamingForm(DraftForm):
    """What a programme is called, before there is a file. The id follows the title until it is typed."""

    button = "Continue (Enter)"

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
                name="title", label="Title", read=_TITLE, initial=title, required=True,
                hint="e.g. Neck and shoulders, Mrs Sato", about="What the patient reads above the programme.",
            ),
            Line(
                name="author", label="Author", read=_AUTHOR, initial=author, required=True,
                hint="your name", about="Whose programme it is.",
            ),
            Line(
                name="id", label="Id", read=self._free_slug, initial=slug, required=True,
                proposed=True, hint="e.g. neck-and-shoulders",
                about="Its file name too: small letters, digits and hyphens.",
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
        super().__init__("The programme", lambda values: change(lambda draft: self.apply(draft, values)))

    def lines(self) -> tuple[Line, ...]:
        """Words, length, breaks, stop rule."""
        return (*self._words(), *self._breaks(), *self._safety())

    def _words(self) -> tuple[Line, ...]:
        says = self._draft.says
        return (
            Line(name="title", label="Title", read=_TITLE, initial=self._draft.title, required=True),
            Line(
                name="author", label="Author", read=_AUTHOR, initial=str(says("author") or ""), required=True
            ),
            Line(
                name="about", label="About", initial=str(says("about") or ""),
                read=partial(limits.words, longest=ABOUT_LENGTH, what="The text"),
                hint="none; one or two sentences for the patient",
            ),
            Line(
                name="region", label="Region", read=partial(parse_region, more=self._own_regions()),
                initial=region_in_words(says("region")) if isinstance(says("region"), str) else "",
                hint="none; e.g. neck", about="The pain it is for, unless the patient chose another.",
            ),
            Line(
                name="weeks", label="Weeks", read=_WEEKS, initial=_shown(says("schedule", "weeks")),
                hint="no end", about="How many weeks it runs; empty with no last day is no end.",
            ),
            Line(
                name="until", label="or until", read=parse_last_day,
                initial=_shown(says("schedule", "until")), hint="none; a day like 2027-01-31",
                about="Its last day, where not a number of weeks.",
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
                name="max_bout_min", label="Break after, min", hint="30, unless you say",
                read=partial(parse_whole, low=5, high=240, what="Minutes in the chair"),
                initial=_shown(says("sitting", "max_bout_min")),
                about="Minutes in the chair before a break is due; 20 to 60 is usual.",
            ),
            Line(
                name="break_min", label="Break lasts, min", hint="2, unless you say",
                read=partial(parse_whole, low=1, high=60, what="Minutes of a break"),
                initial=_shown(says("sitting", "break_min")), about="Minutes.",
            ),
            Line(
                name="break_exercises", label="In breaks",
                read=partial(parse_keys, library=self._draft.library),
                initial=", ".join(says("sitting", "break_exercises") or ()),
                hint="e.g. stand-and-walk, scapular-squeeze",
                about="Exercises of the library, commas between.",
            ),
        )  # fmt: skip

    def _safety(self) -> tuple[Line, ...]:
        says = self._draft.says
        words = partial(limits.words, longest=limits.NOTE_LENGTH, what="The text")
        return (
            Line(
                name="pain_peak_max", label="Stop above", hint="none; 0 to 10",
                read=partial(parse_whole, low=0, high=PAIN_MAX, what="“Stop above”"),
                initial=_shown(says("safety", "pain_peak_max")),
                about="Pain during exercise above this: your stop text is shown.",
            ),
            Line(
                name="next_day_rise_max", label="Rise at most", hint="none; 0 to 10",
                read=partial(parse_whole, low=0, high=PAIN_MAX, what="“Rise at most”"),
                initial=_shown(says("safety", "next_day_rise_max")),
                about="Points above the usual next morning.",
            ),
            Line(
                name="stop_text", label="Stop text", read=words,
                initial=str(says("safety", "stop_text") or ""), hint="none; what the patient is told then",
            ),
            Line(
                name="contact", label="Contact", read=words, initial=str(says("safety", "contact") or ""),
                hint="none; clinic name, telephone", about="Shown with the stop text.",
            ),
        )  # fmt: skip

    def check(self, values: Mapping[str, Any]) -> None:
        """Weeks, or a last day.

        Raises:
            FieldError: if both are said.
        """
        if values["weeks"] and values["until"]:
            raise FieldError("until", "Weeks or a last day, not both.", "Empty one of the two.")

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
        raise InputError(f"“{text}” is not a day.", "Write it like 2027-01-31.") from error


def parse_keys(text: str, library: Library) -> list[str]:
    """Exercises by key or name, commas between: `Stand and walk, chin-tuck`.

    Raises:
        NotFoundError: if one is not known; the nearest is offered.
    """
    keys = ["-".join(part.lower().split()) for part in text.split(",") if part.strip()]
    for key in keys:
        if key not in library:
            raise unknown("exercise", key, library, listing="homecare guide exercises")
    return list(dict.fromkeys(keys))


def _shown(value: Any) -> str:
    return "" if value is None else str(value)
