"""The settings in words: what each is called, what it does, what it takes. Both faces speak with these."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from homecare.core.guide.countries import COUNTRIES, EU_MEMBERS
from homecare.core.values.in_words import WEEKDAY_NAMES
from homecare.core.values.regions import REGIONS, region_in_words
from homecare.core.values.spelling import narrow
from homecare.errors import InputError

NONE: Final = "none"
"""What a person writes, and reads, where a setting is empty."""
_YES: Final = ("yes", "y", "true", "on", "1")
_NO: Final = ("no", "n", "false", "off", "0")


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
    diary's own regions. `unit` stands after a number.
    """

    name: str
    title: str
    about: str
    accepts: str
    shape: Shape
    choices: tuple[tuple[str, str], ...] = ()
    unit: str = ""


def _yes_no(name: str, title: str, about: str) -> SettingWords:
    return SettingWords(name=name, title=title, about=about, accepts="yes or no", shape=Shape.YES_NO)


def _seconds(name: str, title: str, about: str, accepts: str) -> SettingWords:
    return SettingWords(
        name=name, title=title, about=about, accepts=f"seconds, {accepts}", shape=Shape.NUMBER, unit=" s"
    )


SETTINGS: Final = (
    SettingWords(
        name="country",
        title="Country for emergency numbers",
        about="The country whose emergency number the safety page shows. homecare never guesses it.",
        accepts="two letters, such as JP or DE, or none",
        shape=Shape.CHOICE,
        choices=tuple((code, code) for code in (*COUNTRIES, *EU_MEMBERS)),
    ),
    SettingWords(
        name="region",
        title="Region",
        about="The region that homecare asks about and shows, unless you name another. "
        "Your programme may name it.",
        accepts="a region: neck, upper-back, …",
        shape=Shape.CHOICE,
        choices=tuple((region, region_in_words(region)) for region in REGIONS),
    ),
    SettingWords(
        name="kind",
        title="Pain shown in Progress",
        about="The pain that Progress and the report show, unless you choose another. Today asks for the "
        "24-hour average.",
        accepts="average, worst or now",
        shape=Shape.CHOICE,
        choices=(
            ("average", "24-hour average"),
            ("worst", "24-hour worst"),
            ("now", "right now"),
        ),
    ),
    SettingWords(
        name="threshold",
        title="Low-pain threshold",
        about="A day counts as a low-pain day if its pain is at or below this level.",
        accepts="a level, 0 to 10",
        shape=Shape.NUMBER,
    ),
    SettingWords(
        name="day_turn",
        title="The day turns at",
        about="The hour at which a new diary day begins: what you enter before it belongs to the evening. "
        "Entries keep their day.",
        accepts="an hour, 0 to 12",
        shape=Shape.NUMBER,
        unit=":00",
    ),
    SettingWords(
        name="week_start",
        title="Weeks begin on",
        about="The weekday that begins a week in tables and calendars.",
        accepts="monday, sunday or saturday",
        shape=Shape.CHOICE,
        choices=tuple((WEEKDAY_NAMES[day].lower(), WEEKDAY_NAMES[day]) for day in (0, 6, 5)),
    ),
    _yes_no("guidance", "Guidance on Today", "One short line of the guide a day, on Today."),
    SettingWords(
        name="routine_times",
        title="Routine times",
        about="When the calendar that “homecare remind” writes reminds you of the routine.",
        accepts="times: 07:30,19:00, or none",
        shape=Shape.TIMES,
    ),
    _yes_no("sound", "Sound", "The terminal's bell: start, half-way and end of a set, and breaks."),
    _yes_no(
        "notifications",
        "Notifications",
        "A desktop notification for breaks, where the terminal can show one.",
    ),
    SettingWords(
        name="theme",
        title="Theme",
        about="The colours of the screens.",
        accepts="a theme: homecare-light, …",
        shape=Shape.CHOICE,
    ),
    _yes_no("reduced_motion", "Still figures", "Figures stand still and show their key poses."),
    _yes_no("plain", "Plain", "No colour, no braille and no drawn boxes, for screen readers."),
    SettingWords(
        name="lock_after_min",
        title="Lock the screen after",
        about="Minutes without a key after which the screen of a locked diary asks for its passphrase; 0 is "
        "never.",
        accepts="minutes, 0 to 240",
        shape=Shape.NUMBER,
        unit=" min",
    ),
    _seconds("get_ready_s", "Get ready", "Seconds to get into position, in the player.", "0 to 60"),
    _seconds(
        "rest_s",
        "Rest",
        "Seconds between sets, where neither the programme nor the library gives any.",
        "0 to 600",
    ),
    _seconds("rep_s", "One repetition", "Seconds of its movement, there and back.", "1 to 30"),
    SettingWords(
        name="keys",
        title="Keys",
        about="Another key for an action, by the id of the action.",
        accepts="an id and a key: keys.today.done f2",
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
            raise InputError("yes or no")
        return words.lower() in _YES
    if shape is Shape.NUMBER:
        unit = BY_NAME[name].unit.strip()
        digits = narrow(words.removesuffix(unit).strip() if unit else words)
        return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else words
    if shape is Shape.TIMES:
        return [] if words.lower() in ("", NONE) else narrow(words).replace(",", " ").split()
    return "" if name == "country" and words.lower() == NONE else words


def typed_value(value: Any) -> str:
    """A value as a person types it on the command line: `yes`, `4`, `07:30,19:00`, `none`."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {key}" for name, key in value.items()) or NONE
    if isinstance(value, list | tuple):
        return ",".join(value) or NONE
    return str(value) or NONE


def value_in_words(name: str, value: Any) -> str:
    """A value as it reads on a screen: `yes`, `04:00`, `30 s`, `upper back`, `24-hour average`."""
    one = BY_NAME[name]
    if isinstance(value, Mapping):
        return f"{len(value)} changed" if value else "default keys"
    if name == "day_turn":
        return f"{value:02d}{one.unit}"
    if name == "region":
        return region_in_words(value)
    if isinstance(value, list | tuple):
        return ", ".join(value) or NONE
    return dict(one.choices).get(value) or f"{typed_value(value)}{one.unit}"
