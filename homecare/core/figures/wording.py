"""The words of figures: what its errors and findings say."""

from typing import Final

from homecare.language import _

# figures

FIGURES_CANNOT_BE_READ: Final = _("The figures cannot be read ({error!r}).")
THIS_IS_NO_FIGURE: Final = _("This is no figure ({error!r}).")
SEE_THE_EXAMPLES_IN_FIGURES: Final = _("See the examples in figures.toml.")
IS: Final = _("{key} is {number}.")
WRITE_A_POSE: Final = _("Write a pose from 1 to {number}.")
FRAME_IS_EMPTY: Final = _("frame is empty.")
WRITE_FRAME_LEFT_BOTTOM_RIGHT: Final = _("Write frame = [left, bottom, right, top].")
THERE_IS_NO_JOINT: Final = _("There is no joint “{name}”.")
JOINTS: Final = _("Joints: {joint_names}.")
IS_MISSING: Final = _("{name} is missing.")
WRITE_ANGLE_ANGLE: Final = _("Write {name} = [angle, angle], or {both} for both.")
LIMB_HAS_EITHER_ANGLES: Final = _("A limb has either angles or at.")
WRITE_ONE_OF_THE_TWO: Final = _("Write one of the two.")
THERE_IS_NO_JOINT_ON: Final = _("There is no joint “{on}”.")
LIMB_CANNOT_REST: Final = _("A limb cannot rest on “{on}”.")
WRITE_A_JOINT: Final = _("Write a joint of the trunk or head.")
IT_HAS_NO_POSE: Final = _("It has no pose.")
WRITE_AT_LEAST_ONE_POSE: Final = _("Write at least one pose table.")
POSE_CANNOT_REACH: Final = _(
    "pose {number}: {name} cannot reach [{x:g}, {y:g}]: that is {far:.0f} cm from its root."
)
WRITE_A_POINT_TO_CM: Final = _("Write a point {upper:.0f} to {upper_2:.0f} cm from it.")
