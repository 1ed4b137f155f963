"""Figures: bones that keep their length, feet that stay on the floor, and files that are refused in words."""

import json
from collections.abc import Mapping
from itertools import pairwise
from math import isclose

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.core.figures.figures import Figure, View, figure_from_table
from homecare.core.figures.poses import LIMBS
from homecare.core.figures.skeleton import Joints, bones_of, distance, limb_joints, mirrored
from homecare.core.programme.exercises import Library, parse_library, with_figures
from homecare.core.programme.plan import Plan
from homecare.core.programme.plan_json import plan_from_json, plan_to_json
from homecare.core.programme_file.problems import Problem, ProgrammeFileError
from homecare.core.programme_file.reader import parse_programme
from homecare.errors import InputError
from homecare.paths import bundled_programmes
from tests.core.files import programme
from tests.depth import examples

FOLDER = bundled_programmes()
LIBRARY: Library = with_figures(
    parse_library((FOLDER / "exercises.toml").read_text(encoding="utf-8")),
    (FOLDER / "figures.toml").read_text(encoding="utf-8"),
)
LEVELS = [(key, level.number) for key, exercise in LIBRARY.items() for level in exercise.levels]
SHARES = [number / 8 for number in range(9)]

STANDING = {"hip": [0, 89], "spine": [90], "arms": [270, 270], "legs": [270, 270]}


def figure_of(key: str, level: int) -> Figure:
    figure = LIBRARY[key].level(level).figure
    assert figure is not None
    return figure


def moments(figure: Figure) -> list[Joints]:
    return [figure.joints(figure.pose_at(leg, share)) for leg in range(figure.legs) for share in SHARES]


def a_figure(*poses: Mapping[str, object], **more: object) -> Figure:
    return figure_from_table({"view": "side", "pose": list(poses), **more})


# The library


@pytest.mark.parametrize(("key", "level"), LEVELS)
def test_every_level_has_a_figure_whose_held_pose_is_another_than_its_first(key: str, level: int) -> None:
    figure = figure_of(key, level)
    first, held = figure.joints(figure.poses[0]), figure.joints(figure.poses[figure.held])
    assert max(distance(first[name], held[name]) for name in first) > 3


@pytest.mark.parametrize(("key", "level"), LEVELS)
def test_bones_keep_their_length_in_every_moment(key: str, level: int) -> None:
    figure = figure_of(key, level)
    for leg in range(figure.legs):
        for share in SHARES:
            pose = figure.pose_at(leg, share)
            joints = figure.joints(pose)
            for name in LIMBS:
                root, middle, end, _ = limb_joints(name)
                upper, lower = (
                    bone * seen for bone, seen in zip(bones_of(name), pose.limb(name).seen, strict=True)
                )
                assert isclose(distance(joints[root], joints[middle]), upper, rel_tol=0.02)
                assert isclose(distance(joints[middle], joints[end]), lower, rel_tol=0.02)
            assert isclose(distance(joints["neck"], joints["head"]), 20, rel_tol=0.02)


@pytest.mark.parametrize(("key", "level"), LEVELS)
def test_no_joint_goes_through_the_floor(key: str, level: int) -> None:
    figure = figure_of(key, level)
    if figure.floor:
        assert min(y for joints in moments(figure) for _, y in joints.values()) >= 0


@pytest.mark.parametrize(("key", "level"), LEVELS)
def test_no_joint_jumps(key: str, level: int) -> None:
    figure = figure_of(key, level)
    for leg in range(figure.legs):
        path = [figure.joints(figure.pose_at(leg, number / 40)) for number in range(41)]
        for before, after in pairwise(path):
            assert max(distance(before[name], after[name]) for name in before) < 12


@pytest.mark.parametrize(
    ("key", "level", "joints"),
    [
        ("front-plank", 2, ["left_hand"]),
        ("glute-bridge", 1, ["left_foot", "left_hand", "left_toes"]),
        ("glute-bridge", 3, ["left_foot", "left_hand"]),
        ("cat-cow", 1, ["left_hand", "left_foot"]),
        ("bird-dog", 2, ["left_hand", "right_foot"]),
        ("upper-trapezius-stretch", 1, ["left_hand"]),
        ("thoracic-extension", 1, ["left_foot", "hip"]),
        ("doorway-stretch", 1, ["left_hand", "right_hand"]),
    ],
)
def test_what_rests_on_something_stays_there(key: str, level: int, joints: list[str]) -> None:
    seen = moments(figure_of(key, level))
    for name in joints:
        assert max(distance(one[name], seen[0][name]) for one in seen) < 0.5


def test_the_movements_go_where_the_steps_say() -> None:
    def moved(key: str, level: int, joint: str) -> tuple[float, float]:
        figure = figure_of(key, level)
        first, held = figure.joints(figure.poses[0])[joint], figure.joints(figure.poses[figure.held])[joint]
        return held[0] - first[0], held[1] - first[1]

    assert moved("front-plank", 1, "hip")[1] > 5
    assert moved("side-plank", 2, "hip")[1] > 10
    assert moved("glute-bridge", 1, "hip")[1] > 15
    assert moved("back-extension", 1, "neck")[1] > 20
    assert moved("wall-angel", 2, "left_hand")[1] > 30
    assert moved("bird-dog", 1, "right_foot") == (0, 0)
    assert moved("bird-dog", 2, "right_hand")[0] < -30
    assert moved("upper-trapezius-stretch", 1, "head")[0] > 8  # away from the left side, which is stretched


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_plank_is_one_straight_line(level: int) -> None:
    figure = figure_of("front-plank", level)
    joints = figure.joints(figure.poses[figure.held])
    (x0, y0), (x1, y1), (x2, y2) = joints["left_knee"], joints["hip"], joints["left_shoulder"]
    off = abs((x2 - x0) * (y1 - y0) - (x1 - x0) * (y2 - y0)) / distance(
        joints["left_knee"], joints["left_shoulder"]
    )
    assert off < 2


# Movement


def test_the_last_leg_leads_back_to_the_first_pose_and_legs_go_round() -> None:
    figure = figure_of("cat-cow", 1)
    assert figure.legs == 3
    assert figure.pose_at(2, 1.0) == figure.poses[0] == figure.pose_at(3, 0.0)
    assert figure.pose_at(1, 0.0) == figure.poses[1]
    assert figure.pose_at(1, -5) == figure.poses[1]
    assert figure.pose_at(1, 5) == figure.poses[2]


def test_a_figure_of_one_pose_stands_still() -> None:
    figure = a_figure(STANDING)
    assert (figure.legs, figure.held) == (1, 0)
    assert figure.pose_at(0, 0.5) == figure.poses[0]


def test_right_is_the_mirror_image_of_left() -> None:
    joints = moments(figure_of("bird-dog", 2))[-1]
    image = mirrored(joints)
    assert image["right_foot"] == (-joints["left_foot"][0], joints["left_foot"][1])
    assert image["head"][0] == -joints["head"][0]
    assert mirrored(image) == joints


def test_angles_take_the_short_way() -> None:
    figure = a_figure(STANDING, {**STANDING, "arms": [-80, -80]})
    angles = figure.pose_at(0, 0.5).left_arm.angles
    assert angles == (275, 275)


def test_a_limb_given_by_a_place_and_then_by_angles_moves_between_them() -> None:
    figure = a_figure(STANDING, {**STANDING, "left_leg": {"at": [-20, 30], "bend": 180}})
    first, second = (figure.joints(pose) for pose in figure.poses)
    assert distance(second["left_foot"], (-20, 30)) < 0.5
    halfway = figure.joints(figure.pose_at(0, 0.5))
    assert distance(halfway["left_hip"], halfway["left_knee"]) == pytest.approx(43)
    assert first["left_foot"][1] < halfway["left_foot"][1] < second["left_foot"][1]


# Figures of one's own

OWN = """
[[define]]
key = "towel-nod"
name = "Towel nod"
kind = "reps"
[[define.level]]
name = "short"
sets = 1
reps = 4
[define.level.figure]
view = "side"
floor = true
lines = [[[-20, 0], ["left_hand", 0, -2]]]
[[define.level.figure.pose]]
hip = [0, 89]
spine = [90]
arms = [270, 270]
legs = { at = [0, 5], bend = 180 }
[[define.level.figure.pose]]
hip = [0, 89]
spine = [90, 95]
face = 200
arms = [250, 230]
legs = { at = [0, 5], bend = 180 }
"""
USE = '[[exercise]]\nuse = "towel-nod"\n'


def plan(own: str) -> Plan:
    return parse_programme(programme(head=own, body=USE), LIBRARY, "mine.toml")


def only(own: str) -> Problem:
    with pytest.raises(ProgrammeFileError) as refused:
        plan(own)
    assert len(refused.value.problems) == 1, [str(one) for one in refused.value.problems]
    return refused.value.problems[0]


def test_a_figure_of_ones_own_is_read_and_survives_the_store() -> None:
    read = plan(OWN)
    figure = read.own[0].levels[0].figure
    assert figure is not None
    assert (figure.view, figure.legs, figure.held) == (View.SIDE, 2, 1)
    assert figure.key_poses == figure.poses
    assert plan_from_json(plan_to_json(read)) == read


def test_a_figure_says_which_poses_a_still_shows() -> None:
    figure = plan(OWN.replace("floor = true", "floor = true\nstill = [2]", 1)).own[0].levels[0].figure
    assert figure is not None
    assert figure.key_poses == (figure.poses[1],)


def test_a_plan_kept_before_there_were_figures_is_still_read() -> None:
    kept = json.loads(plan_to_json(plan(OWN)))
    assert kept["own"][0]["levels"][0].pop("figure")
    found = plan_from_json(json.dumps(kept))
    assert found.own[0].levels[0].figure is None
    assert found.own[0].name == "Towel nod"


@pytest.mark.parametrize(
    ("wrong", "right", "key", "says", "write"),
    [
        ('view = "sied"', 'view = "side"', "view", "“sied” is not accepted.", '"side", "front" or "back"'),
        (
            "heigth = 3\nfloor",
            "floor",
            "heigth",
            "is not a key that belongs here.",
            "Use one of: view, floor",
        ),
        ("flor = true", "floor = true", "flor", "is not a key that belongs here.", "Did you mean floor?"),
        ("hipp = [0, 89]\nspine = [90]\n", "hip = [0, 89]\nspine = [90]\n", "", "", ""),
        ("spine = [90, 9000]", "spine = [90, 95]", "", "9000 is not accepted.", "1080"),
        ('["left_paw", 0, -2]', '["left_hand", 0, -2]', "", "is not accepted.", "left_hand"),
        ("arms = [250]", "arms = [250, 230]", "angles", "[250] is not accepted.", "at least 2"),
    ],
)
def test_a_wrong_figure_is_refused_with_its_place(
    wrong: str, right: str, key: str, says: str, write: str
) -> None:
    with pytest.raises(ProgrammeFileError) as refused:
        plan(OWN.replace(right, wrong, 1))
    found = refused.value.problems
    assert all(one.line is not None and one.place.startswith("define 1, towel-nod, level 1") for one in found)
    assert any(key in (one.key, "") and says in one.message and write in one.write for one in found), found


def test_a_foot_out_of_reach_is_refused_with_the_distance() -> None:
    problem = only(OWN.replace("at = [0, 5]", "at = [200, 5]", 1))
    assert problem.key == "figure"
    assert problem.place == "define 1, towel-nod, level 1"
    assert "pose 1: left_leg cannot reach [200, 5]" in problem.message
    assert "1 to 85 cm" in problem.write


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"pose": []}, "no pose"),
        ({"held": 3}, "held is 3"),
        ({"still": [1, 2]}, "still is 2"),
        ({"view": "above"}, "not a figure"),
        ({"frame": [10, 0, 0, 10]}, "frame is empty"),
        ({"pose": [{"hip": [0, 0], "spine": [90], "arms": [0, 0]}]}, "left_leg is missing"),
        ({"pose": [{**STANDING, "arms": {}}]}, "either angles or at"),
        ({"pose": [{**STANDING, "arms": {"at": [0, 0], "on": "tail"}}]}, "no joint “tail”"),
        ({"pose": [{**STANDING, "arms": {"at": [0, 0], "on": "left_hand"}}]}, "cannot rest on"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_words(wrong: dict[str, object], says: str) -> None:
    with pytest.raises(InputError, match=says):
        figure_from_table({"view": "side", "pose": [STANDING], **wrong})


numbers = st.one_of(st.integers(-500, 500), st.floats(allow_nan=True, allow_infinity=True))


def in_toml(value: float) -> str:
    return repr(value) if isinstance(value, int) else str(value).replace("e+", "e")


@settings(max_examples=examples(60), deadline=None)
@given(st.lists(numbers, min_size=6, max_size=6), st.sampled_from(["side", "front", "back"]))
def test_any_numbers_give_a_figure_or_problems(values: list[float], view: str) -> None:
    a, b, c, d, e, f = map(in_toml, values)
    own = OWN.replace("hip = [0, 89]", f"hip = [{a}, {b}]").replace("[250, 230]", f"[{c}, {d}]")
    own = own.replace("at = [0, 5]", f"at = [{e}, {f}]").replace('"side"', f'"{view}"')
    try:
        figure = plan(own).own[0].levels[0].figure
    except ProgrammeFileError:
        return
    assert figure is not None
    assert moments(figure)
