"""The words of figures: why one cannot be drawn. Fields such as {key} and {example} hold TOML."""

from typing import Final

from homecare.language import _

FIGURES_CANNOT_BE_READ: Final = _("The figures cannot be read ({reason}).")
IS_NO_FIGURE: Final = _("This is not a figure ({reason}).")
SEE_THE_EXAMPLES: Final = _("See the examples in figures.toml.")
POSE_NUMBER_IS: Final = _("{key} is {number}.")
WRITE_A_POSE: Final = _("Write a pose from 1 to {last}.")
FRAME_IS_EMPTY: Final = _("{key} is empty.")
WRITE_FRAME: Final = _("Write {key} = [left, bottom, right, top].")
NO_JOINT: Final = _("There is no joint “{name}”.")
JOINTS_ARE: Final = _("Joints: {names}.")
LIMB_IS_MISSING: Final = _("{limb} is missing.")
WRITE_ANGLES: Final = _("Write {limb} = [angle, angle], or {both} for both.")
LIMB_HAS_EITHER: Final = _("A limb has either {angles} or {at}.")
WRITE_ONE: Final = _("Write one of the two.")
LIMB_CANNOT_REST: Final = _("A limb cannot rest on “{joint}”.")
WRITE_A_TRUNK_JOINT: Final = _("Write a joint of the trunk or head.")
HAS_NO_POSE: Final = _("It has no pose.")
WRITE_A_POSE_TABLE: Final = _("Write at least one pose table.")
CANNOT_REACH: Final = _("pose {number}: {limb} cannot reach [{x}, {y}]: that is {far} cm from its root.")
WRITE_A_NEARER_POINT: Final = _("Write a point {nearest} to {farthest} cm from it.")
