"""Figures do what their steps say: how high, how far, where the face looks, what is in sight of what."""

from itertools import combinations, pairwise

import pytest

from homecare.core.figures.figures import View
from homecare.core.figures.poses import Pose
from homecare.core.figures.skeleton import Joints, direction, distance
from tests.core.figures.test_figures import LEVELS, LIBRARY, figure_of


def first(key: str, level: int) -> tuple[Pose, Joints]:
    figure = figure_of(key, level)
    return figure.poses[0], figure.joints(figure.poses[0])


def held(key: str, level: int) -> tuple[Pose, Joints]:
    figure = figure_of(key, level)
    return figure.poses[figure.held], figure.joints(figure.poses[figure.held])


def raised(key: str, level: int, joint: str) -> float:
    """Centimetres by which a joint is higher in the held pose."""
    return held(key, level)[1][joint][1] - first(key, level)[1][joint][1]


def from_line(point: tuple[float, float], start: tuple[float, float], end: tuple[float, float]) -> float:
    """Centimetres of a point from a straight piece."""
    length = distance(start, end)
    along = (point[0] - start[0]) * (end[0] - start[0]) + (point[1] - start[1]) * (end[1] - start[1])
    share = min(max(along / length**2, 0.0), 1.0)
    return distance(point, (start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])))


@pytest.mark.parametrize(("key", "level"), LEVELS)
def test_a_still_shows_where_it_starts_and_where_it_ends(key: str, level: int) -> None:
    figure = figure_of(key, level)
    assert len(figure.key_poses) == 2
    start, end = (figure.joints(pose) for pose in figure.key_poses)
    assert max(distance(start[name], end[name]) for name in start) > 4


def test_the_still_of_cat_cow_has_the_cat_and_the_cow() -> None:
    figure = figure_of("cat-cow", 1)
    cat, cow = (figure.joints(pose) for pose in figure.key_poses)
    level = figure.joints(figure.poses[0])
    assert cat["middle"][1] > level["middle"][1] + 5
    assert cow["middle"][1] < level["middle"][1] - 5


@pytest.mark.parametrize(("level", "low", "high"), [(1, 20, 40), (2, 5, 12), (3, 5, 12)])
def test_a_breastbone_rises_a_little_where_the_words_say_a_little(level: int, low: int, high: int) -> None:
    assert low <= raised("back-extension", level, "neck") <= high


def test_the_legs_of_superman_are_just_off_the_floor() -> None:
    assert 3 <= raised("back-extension", 3, "left_foot") <= 10
    assert held("back-extension", 3)[1]["left_foot"][1] <= 15


def test_only_in_superman_do_the_legs_leave_the_floor() -> None:
    assert raised("back-extension", 1, "left_foot") == raised("back-extension", 2, "left_foot") == 0


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_chin_tuck_is_a_small_nod_and_not_a_push_backwards(level: int) -> None:
    (start, there), (end, here) = first("chin-tuck", level), held("chin-tuck", level)
    assert 15 <= end.face - start.face <= 30
    assert distance(there["head"], here["head"]) <= 3
    assert there["neck"] == here["neck"]


def test_an_upright_chin_tuck_is_upright_and_a_lying_one_lies() -> None:
    assert abs(direction(first("chin-tuck", 3)[1]["hip"], first("chin-tuck", 3)[1]["neck"]) - 90) < 5
    assert first("chin-tuck", 1)[1]["neck"][1] < 20


def test_thoracic_extension_bends_the_upper_back_and_not_the_neck() -> None:
    for pose, joints in (first("thoracic-extension", 1), held("thoracic-extension", 1)):
        assert abs(pose.head - pose.spine[-1]) <= 3
        assert abs(pose.face - pose.head - 90) <= 2
        for side in ("left", "right"):
            arm = [joints[f"{side}_{part}"] for part in ("shoulder", "elbow", "hand")]
            assert distance(joints["nose"], joints[f"{side}_hand"]) > 14, "the hands are not over the face"
            assert min(from_line(joints["nose"], *piece) for piece in pairwise(arm)) > 8
    (start, _), (end, _) = first("thoracic-extension", 1), held("thoracic-extension", 1)
    assert start.spine[0] == end.spine[0], "the lower back stays where it is"
    assert 20 <= start.spine[-1] - end.spine[-1] <= 35


@pytest.mark.parametrize("level", [2, 3])
def test_the_arm_of_a_bird_dog_is_not_behind_the_head(level: int) -> None:
    _, joints = held("bird-dog", level)
    arm = [joints[f"right_{part}"] for part in ("shoulder", "elbow", "hand", "fingers")]
    assert min(from_line(joints["head"], *piece) for piece in pairwise(arm)) > 11
    assert joints["right_fingers"][0] < joints["crown"][0] - 20, "it reaches forward"
    assert joints["left_foot"][0] > joints["hip"][0] + 80, "and the leg reaches back"


def test_a_levator_stretch_turns_the_face_where_the_upper_trapezius_stretch_tips_the_head() -> None:
    turned, tipped = held("levator-stretch", 1)[0], held("upper-trapezius-stretch", 1)[0]
    across, up = turned.turn
    assert 0.6 <= across <= 0.8, "about 45 degrees"
    assert up < -0.6
    assert tipped.turn == (0.0, 0.0)
    assert 90 - tipped.head > 1.5 * (90 - turned.head) > 0


def test_a_side_plank_on_the_knees_rests_on_the_elbow_and_the_lower_knee() -> None:
    for pose, joints in (first("side-plank", 1), held("side-plank", 1)):
        assert joints["left_knee"][1] < 6
        assert joints["left_elbow"][1] < 8
        assert joints["left_hip"][1] < joints["right_hip"][1]
        assert pose.left_leg.seen[1] <= 0.4, "the shins point away"
        assert abs(joints["left_hand"][0] - joints["left_elbow"][0]) < 8, "the forearm points at who looks"
        for joint in ("knee", "foot"):
            assert distance(joints[f"left_{joint}"], joints[f"right_{joint}"]) < 13, "the legs lie together"


def test_a_floor_angel_stands_upright_and_its_knees_are_bent() -> None:
    for _, joints in (first("wall-angel", 1), held("wall-angel", 1)):
        assert joints["crown"][1] > joints["hip"][1] > joints["left_foot"][1]
        assert joints["crown"][0] == pytest.approx(0, abs=0.1)
        knee, hip, foot = (joints[f"left_{part}"] for part in ("knee", "hip", "foot"))
        assert from_line(knee, hip, foot) > 8
    assert figure_of("wall-angel", 1).view is View.FRONT


TOUCHING = [
    ("front-plank", 1, ("left_elbow", "left_hand", "left_knee")),
    ("front-plank", 2, ("left_elbow", "left_hand", "left_toes")),
    ("glute-bridge", 1, ("left_foot", "left_toes", "neck")),
    ("glute-bridge", 3, ("left_foot", "left_toes", "neck")),
    ("back-extension", 1, ("left_elbow", "left_hand", "left_knee")),
    ("back-extension", 2, ("left_knee", "left_foot")),
    ("cat-cow", 1, ("left_hand", "left_knee", "left_foot")),
    ("bird-dog", 1, ("left_hand", "right_knee", "left_toes")),
    ("bird-dog", 2, ("left_hand", "right_knee")),
]


@pytest.mark.parametrize(("key", "level", "joints"), TOUCHING)
def test_what_bears_the_weight_touches_the_floor(key: str, level: int, joints: tuple[str, ...]) -> None:
    _, there = held(key, level)
    assert {joint: there[joint][1] for joint in joints if there[joint][1] > 12} == {}


@pytest.mark.parametrize("key", LIBRARY)
def test_levels_with_the_same_steps_share_a_figure_and_those_that_begin_otherwise_do_not(key: str) -> None:
    exercise = LIBRARY[key]
    for one, other in combinations((1, 2, 3), 2):
        same = figure_of(key, one) == figure_of(key, other)
        if exercise.steps_at(one) == exercise.steps_at(other):
            assert same
        if exercise.steps_at(one).setup != exercise.steps_at(other).setup:
            assert not same
