"""The list of acupoints that comes with the program: read when it is shown."""

from importlib.resources import files
from typing import Final

from homecare.core.treatments.point_list import PointList, parse_point_list

POINTS: Final = "points.toml"


def read_points() -> PointList:
    """The list to choose points from; it needs no network and no diary.

    Raises:
        InputError: if the file is no such list.
    """
    return parse_point_list(files("homecare").joinpath("content", POINTS).read_text(encoding="utf-8"))
