"""The words of the values: what a refusal says, and how regions and kinds of pain are called."""

from collections.abc import Mapping
from typing import Final

from homecare.language import _

# Regions of the body, by their keys

REGION_NAMES: Final[Mapping[str, str]] = {
    "neck": _("neck"),
    "upper-back": _("upper back"),
    "between-shoulder-blades": _("between shoulder blades"),
    "left-shoulder": _("left shoulder"),
    "right-shoulder": _("right shoulder"),
    "head": _("head"),
    "lower-back": _("lower back"),
    "arm-hand": _("arm/hand"),
}
"""Within a line: `pain 4, upper back`."""

REGION_TITLES: Final[Mapping[str, str]] = {
    "neck": _("Neck"),
    "upper-back": _("Upper back"),
    "between-shoulder-blades": _("Between shoulder blades"),
    "left-shoulder": _("Left shoulder"),
    "right-shoulder": _("Right shoulder"),
    "head": _("Head"),
    "lower-back": _("Lower back"),
    "arm-hand": _("Arm/hand"),
}
"""Alone, as a title or a label."""

YOUR_REGIONS: Final[Mapping[str, str]] = {
    "neck": _("your neck"),
    "upper-back": _("your upper back"),
    "between-shoulder-blades": _("between your shoulder blades"),
    "left-shoulder": _("your left shoulder"),
    "right-shoulder": _("your right shoulder"),
    "head": _("your head"),
    "lower-back": _("your lower back"),
    "arm-hand": _("your arm or hand"),
}
"""As they are said to the person, beside a question: `Right now, your neck`."""

THE_REGIONS: Final[Mapping[str, str]] = {
    "neck": _("the neck"),
    "upper-back": _("the upper back"),
    "between-shoulder-blades": _("between the shoulder blades"),
    "left-shoulder": _("the left shoulder"),
    "right-shoulder": _("the right shoulder"),
    "head": _("the head"),
    "lower-back": _("the lower back"),
    "arm-hand": _("the arm or hand"),
}
"""The same about anybody."""

REGION_TOOLTIPS: Final[Mapping[str, str]] = {
    "neck": _("The neck"),
    "upper-back": _("The upper back"),
    "between-shoulder-blades": _("Between the shoulder blades"),
    "left-shoulder": _("The left shoulder"),
    "right-shoulder": _("The right shoulder"),
    "head": _("The head"),
    "lower-back": _("The lower back"),
    "arm-hand": _("The arm or hand"),
}
"""The same alone, as what a key of the body map says."""

FOLLOWS: Final[Mapping[str, str]] = {
    "neck": _("Progress now follows your neck."),
    "upper-back": _("Progress now follows your upper back."),
    "between-shoulder-blades": _("Progress now follows the pain between your shoulder blades."),
    "left-shoulder": _("Progress now follows your left shoulder."),
    "right-shoulder": _("Progress now follows your right shoulder."),
    "head": _("Progress now follows your head."),
    "lower-back": _("Progress now follows your lower back."),
    "arm-hand": _("Progress now follows your arm or hand."),
}
FOLLOWS_OTHER: Final = _("Progress now follows the region “{region}”.")
"""Of a region that a programme adds, whose grammar is not known."""

SHOWN_INSTEAD: Final = _("No readings for {usual}, so this shows {region}, which has the most.")
REGION_OF_PROGRAMME: Final = _(
    "Its region of pain is {region}: homecare asks for it and shows it, unless you name another."
)

# Kinds of pain readings

AVERAGE_24H: Final = _("on average over the last 24 hours")
WORST_24H: Final = _("at its worst in the last 24 hours")
NOW: Final = _("right now")

AVERAGE_24H_TITLE: Final = _("24-hour average")
WORST_24H_TITLE: Final = _("24-hour worst")
