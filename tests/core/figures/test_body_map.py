"""The body map: every region has its place, left and right are told apart, and arrows reach everything."""

import pytest

from homecare.core.figures.body_map import (
    BY_NAME,
    DOWN_THE_BODY,
    FRAME,
    PLACES,
    REST,
    Arrow,
    Place,
    View,
    next_place,
    place_at,
    place_of,
    places_of,
    regions_listed,
)
from homecare.core.values.regions import REGIONS
from tests.depth import deep

STEP = 0.53 if deep() else 1.07
"""Centimetres between two points that are looked at: none of them lies on an edge."""
TWO_SIDED = ("left-shoulder", "right-shoulder")


def points() -> list[tuple[float, float]]:
    """A grid over all that is seen of a body."""
    left, bottom, right, top = FRAME
    return [
        (left + STEP * (column + 0.37), bottom + STEP * (row + 0.29))
        for column in range(int((right - left) / STEP))
        for row in range(int((top - bottom) / STEP))
    ]


def of(view: View) -> list[Place]:
    return [place for place in PLACES if place.view is view]


def test_the_map_knows_the_regions_of_the_diary_and_each_has_a_place_on_the_back() -> None:
    assert set(DOWN_THE_BODY) == set(REGIONS)
    assert {place.region for place in of(View.BACK)} == set(REGIONS)
    assert {place.region for place in PLACES} == set(REGIONS)


def test_the_front_has_what_can_be_seen_from_there() -> None:
    assert {place.region for place in of(View.FRONT)} == {"head", "neck", *TWO_SIDED, "arm-hand"}


@pytest.mark.deep
@pytest.mark.property
@pytest.mark.parametrize("view", list(View))
def test_no_point_belongs_to_two_places_or_to_a_place_and_the_rest_of_the_body(view: View) -> None:
    shapes = [place.shape for place in of(view)] + [REST[view]]
    assert max(sum(shape.holds(point) for shape in shapes) for point in points()) == 1


@pytest.mark.property
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_every_place_is_large_enough_to_be_hit_and_holds_its_spot(place: Place) -> None:
    area = sum(place.shape.holds(point) for point in points()) * STEP**2
    assert area > 100
    assert place.shape.holds(place.spot)
    assert place_at(place.view, place.spot) is place


def test_a_shoulder_from_behind_is_the_mirror_image_of_that_shoulder_from_the_front() -> None:
    for region in TWO_SIDED:
        front, back = places_of(region)
        assert (front.view, back.view) == (View.FRONT, View.BACK)
        assert front.spot[0] == -back.spot[0]
        for x, y in points():
            assert front.shape.holds((x, y)) == back.shape.holds((-x, y))


def test_left_is_on_the_viewers_right_from_the_front_and_on_the_left_from_behind() -> None:
    assert View.FRONT.sides == ("right", "left")
    assert View.BACK.sides == ("left", "right")
    assert BY_NAME["front left-shoulder"].spot[0] > 0 > BY_NAME["front right-shoulder"].spot[0]
    assert BY_NAME["back left-shoulder"].spot[0] < 0 < BY_NAME["back right-shoulder"].spot[0]
    assert BY_NAME["front arm-hand left"].spot[0] > 0 > BY_NAME["back arm-hand left"].spot[0]


@pytest.mark.deep
@pytest.mark.property
@pytest.mark.parametrize("view", list(View))
def test_both_halves_of_a_body_are_alike(view: View) -> None:
    for x, y in points():
        one, other = place_at(view, (x, y)), place_at(view, (-x, y))
        assert (one is None) == (other is None)
        if one is not None and other is not None and one is not other:
            assert one.spot == (-other.spot[0], other.spot[1])


def test_chest_and_hips_and_what_is_beside_the_body_have_no_region() -> None:
    assert place_at(View.FRONT, (0, 115)) is None
    assert place_at(View.BACK, (0, 85)) is None
    assert place_at(View.BACK, (30, 165)) is None


@pytest.mark.parametrize("start", PLACES, ids=lambda place: place.name)
def test_arrows_reach_every_place_from_any(start: Place) -> None:
    reached, new = {start}, [start]
    while new:
        here = new.pop()
        for arrow in Arrow:
            there = next_place(here, arrow)
            if there not in reached:
                reached.add(there)
                new.append(there)
    assert reached == set(PLACES)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_an_arrow_goes_the_way_it_points(place: Place) -> None:
    def where(one: Place) -> tuple[float, float]:
        return (one.spot[0] + (80 if one.view is View.BACK else 0), one.spot[1])

    (x, y) = where(place)
    for arrow in Arrow:
        there = next_place(place, arrow)
        if there is place:
            continue
        across, up = where(there)
        assert {
            Arrow.LEFT: across < x, Arrow.RIGHT: across > x, Arrow.UP: up > y, Arrow.DOWN: up < y,
        }[arrow]  # fmt: skip


def test_a_region_is_pointed_at_on_the_view_where_one_is_already() -> None:
    assert place_of("neck") is BY_NAME["back neck"]
    assert place_of("neck", near=BY_NAME["front head"]) is BY_NAME["front neck"]
    assert place_of("lower-back", near=BY_NAME["front head"]) is BY_NAME["back lower-back"]
    assert place_of("jaw-left") is None


def test_a_programmes_own_regions_come_after_those_of_the_map_and_only_once() -> None:
    assert regions_listed(("neck", "jaw-left", "head", "jaw-left")) == (*DOWN_THE_BODY, "jaw-left")
    assert regions_listed() == DOWN_THE_BODY
