"""The settings in words: what each is called, what it does, what it takes. Both faces speak with these."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from homecare.core.guide.countries import COUNTRIES, EU_MEMBERS
from homecare.core.values.in_words import WEEKDAY_NAMES, enumerated
from homecare.core.values.regions import REGIONS, region_in_words
from homecare.core.values.spelling import narrow
from homecare.errors import InputError
from homecare.language import Counted, _, available, in_context, own_name

NONE: Final = "none"
"""What a person writes, and reads, where a setting is empty."""
YES: Final = "yes"
NO: Final = "no"
_YES: Final = (YES, "y", "true", "on", "1")
_NO: Final = (NO, "n", "false", "off", "0")
_WEEKDAYS: Final = {"monday": 0, "sunday": 6, "saturday": 5}
"""The weekdays that a week may begin with, as they are typed."""

YES_OR_NO: Final = _("{yes} or {no}").format(yes=YES, no=NO)
SHOWN: Final = {True: in_context("setting", "yes"), False: in_context("setting", "no")}
SHOWN_NONE: Final = in_context("setting", "none")
KEYS_CHANGED: Final = Counted("{amount} changed", "{amount} changed")


class Shape(StrEnum):
    """How a setting is changed."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    NUMBER = "number"
    TIMES = "times"
    KEYS = "keys"


@dataclass(frozen=True, kw_only=True)
class SettingWords:
    """One setting: its title, one sentence on what it does, and what it takes, in a few words.

    `choices` are the values of a choice with their words; a face adds those it alone knows: themes, and a
    diary's own regions. `unit` may be typed after a number, `shown` is how one is shown.
    """

    name: str
    title: str
    about: str
    accepts: str
    shape: Shape
    choices: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    shown: str = "{value}"


def _yes_no(name: str, title: str, about: str) -> SettingWords:
    return SettingWords(name=name, title=title, about=about, accepts=YES_OR_NO, shape=Shape.YES_NO)


def _seconds(name: str, title: str, about: str, accepts: str) -> SettingWords:
    return SettingWords(
        name=name,
        title=title,
        about=about,
        accepts=accepts,
        shape=Shape.NUMBER,
        unit="s",
        shown=_("{value} s"),
    )


SETTINGS: Final = (
    SettingWords(
        name="country",
        title=_("Country for emergency numbers"),
        about=_("The country whose emergency number the safety page shows. homecare never guesses it."),
        accepts=_("two letters, such as {one} or {other}, or {none}").format(one="JP", other="DE", none=NONE),
        shape=Shape.CHOICE,
        choices=tuple((code, code) for code in (*COUNTRIES, *EU_MEMBERS)),
    ),
    SettingWords(
        name="region",
        title=_("Region"),
        about=_(
            "The region that homecare asks about and shows, unless you choose another. Your programme may "
            "set it."
        ),
        accepts=_("a region: {regions}, …").format(regions="neck, upper-back"),
        shape=Shape.CHOICE,
        choices=tuple((region, region_in_words(region)) for region in REGIONS),
    ),
    SettingWords(
        name="kind",
        title=_("Pain shown in Progress"),
        about=_(
            "The pain that Progress and the report show, unless you choose another. Today asks for the "
            "24-hour average."
        ),
        accepts=enumerated(["average", "worst", "now"], "or"),
        shape=Shape.CHOICE,
        choices=(
            ("average", _("24-hour average")),
            ("worst", _("24-hour worst")),
            ("now", _("right now")),
        ),
    ),
    SettingWords(
        name="threshold",
        title=_("Low-pain threshold"),
        about=_("A day counts as a low-pain day if its pain is at or below this level."),
        accepts=_("a level, 0 to 10"),
        shape=Shape.NUMBER,
    ),
    SettingWords(
        name="day_turn",
        title=_("Days begin at"),
        about=_(
            "The hour at which a new diary day begins: what you enter before it belongs to the evening "
            "before. Entries keep their day."
        ),
        accepts=_("an hour, 0 to 12"),
        shape=Shape.NUMBER,
        unit=":00",
    ),
    SettingWords(
        name="week_start",
        title=_("Weeks begin on"),
        about=_("The first day of the week in tables and calendars."),
        accepts=enumerated(list(_WEEKDAYS), "or"),
        shape=Shape.CHOICE,
        choices=tuple((word, WEEKDAY_NAMES[day]) for word, day in _WEEKDAYS.items()),
    ),
    _yes_no("guidance", _("Guidance on Today"), _("One short line from the guide each day, on Today.")),
    SettingWords(
        name="routine_times",
        title=_("Routine times"),
        about=_("When the calendar from “homecare remind” reminds you to do the routine."),
        accepts=_("times: {times}, or {none}").format(times="07:30,19:00", none=NONE),
        shape=Shape.TIMES,
    ),
    _yes_no("sound", _("Sound"), _("The terminal's bell: start, half-way and end of a set, and breaks.")),
    _yes_no(
        "notifications",
        _("Notifications"),
        _("A desktop notification for breaks, where the terminal can show one."),
    ),
    SettingWords(
        name="theme",
        title=_("Theme"),
        about=_("The colours of the screens."),
        accepts=_("a theme: {theme}, …").format(theme="homecare-light"),
        shape=Shape.CHOICE,
    ),
    _yes_no("reduced_motion", _("Still figures"), _("Figures stand still and show their key poses.")),
    _yes_no("plain", _("Plain"), _("No colour, no braille and no drawn boxes, for screen readers.")),
    SettingWords(
        name="lock_after_min",
        title=_("Lock the screen after"),
        about=_(
            "Minutes without a keypress before the screen of a locked diary asks for its passphrase; 0 means "
            "never."
        ),
        accepts=_("minutes, 0 to 240"),
        shape=Shape.NUMBER,
        unit="min",
        shown=_("{value} min"),
    ),
    _seconds(
        "get_ready_s",
        _("Get ready"),
        _("Seconds to get into position, in the player."),
        _("seconds, 0 to 60"),
    ),
    _seconds(
        "rest_s",
        _("Rest"),
        _("Seconds between sets, where neither the programme nor the library gives any."),
        _("seconds, 0 to 600"),
    ),
    _seconds(
        "rep_s",
        _("One repetition"),
        _("Seconds for the movement, there and back."),
        _("seconds, 1 to 30"),
    ),
    SettingWords(
        name="language",
        title=_("Language"),
        about=_("The language of everything homecare says, the next time it starts."),
        accepts=_("a language: {languages}").format(languages=", ".join(available())),
        shape=Shape.CHOICE,
        choices=tuple((tag, own_name(tag)) for tag in available()),
    ),
    _yes_no(
        "wide_signs",
        _("Wide signs"),
        _("Choose yes if lines look shifted: your terminal draws signs such as ● two columns wide."),
    ),
    SettingWords(
        name="keys",
        title=_("Keys"),
        about=_("Another key for an action, by the action's id."),
        accepts=_("an id and a key: {example}").format(example="keys.today.done f2"),
        shape=Shape.KEYS,
    ),
)
"""Every setting, in the order in which it is shown."""

BY_NAME: Final[Mapping[str, SettingWords]] = {one.name: one for one in SETTINGS}


def value_typed(name: str, text: str) -> object:
    """What a person typed for a setting, as its file holds it; whether it is accepted is not asked here.

    Raises:
        InputError: for a word that is neither yes nor no, where one of them is wanted.
    """
    words, shape = text.strip(), BY_NAME[name].shape
    if shape is Shape.YES_NO:
        if words.lower() not in (*_YES, *_NO):
            raise InputError(YES_OR_NO)
        return words.lower() in _YES
    if shape is Shape.NUMBER:
        digits = narrow(words.removesuffix(BY_NAME[name].unit).strip())
        return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else words
    if shape is Shape.TIMES:
        return [] if words.lower() in ("", NONE) else narrow(words).replace(",", " ").split()
    return "" if name == "country" and words.lower() == NONE else words


def typed_value(value: Any) -> str:
    """A value as a person types it on the command line: `yes`, `4`, `07:30,19:00`, `none`."""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {key}" for name, key in value.items()) or NONE
    if isinstance(value, list | tuple):
        return ",".join(value) or NONE
    return str(value) or NONE


def value_in_words(name: str, value: Any) -> str:
    """A value as it reads on a screen: `yes`, `04:00`, `30 s`, `upper back`, `24-hour average`."""
    one = BY_NAME[name]
    if isinstance(value, Mapping):
        return KEYS_CHANGED.of(len(value)) if value else _("default keys")
    if name == "day_turn":
        return f"{value:02d}{one.unit}"
    if name == "region":
        return region_in_words(value)
    if isinstance(value, bool):
        return SHOWN[value]
    if isinstance(value, list | tuple):
        return ", ".join(value) or SHOWN_NONE
    return dict(one.choices).get(value) or one.shown.format(value=SHOWN_NONE if value == "" else value)
