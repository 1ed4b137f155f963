"""From centimetres of a scene to points of a raster."""

from dataclasses import dataclass

from homecare.charts.figures.raster import Raster, Spot
from homecare.core.figures.poses import Point


@dataclass(frozen=True)
class Sight:
    """Where a picture is taken: points of the raster in one cm, and the place of the scene's (0, 0)."""

    scale: float
    origin: Spot
    width: int
    height: int

    def spot(self, point: Point) -> Spot:
        """The place of a point on the raster."""
        return (self.origin[0] + self.scale * point[0], self.origin[1] + self.scale * point[1])

    def blank(self) -> Raster:
        """An empty raster of this size."""
        return Raster(self.width, self.height)
