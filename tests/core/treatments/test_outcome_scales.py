"""PSFS and PGIC: what is accepted, and how typed words are read."""

import pytest

from homecare.core.treatments.outcome_scales import (
    kept_scores,
    named_scores,
    pgic_scores,
    psfs_scores,
    read_activities,
)
from homecare.errors import InputError


def test_activities_are_read_with_their_scores() -> None:
    assert read_activities(["lifting=4", " driving = 6", "a=b=5"]) == (
        ("lifting", 4), ("driving", 6), ("a=b", 5),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["lifting", "b=1", "c=2"], "“lifting” has no score."),
        (["lifting=11", "b=1", "c=2"], "The score of “lifting” must be a whole number from 0 to 10, not 11."),
        (["lifting=x", "b=1", "c=2"], "not “x”"),
        (["=4", "b=1", "c=2"], "An activity is empty."),
        (["a=1", "b=2"], "Name 3 to 5 activities, not 2."),
        (["a=1", "A=2", "b=2"], "“a” appears twice."),
        ([f"{letter}=1" for letter in "abcdef"], "Name 3 to 5 activities, not 6."),
    ],
)
def test_what_is_no_answer_is_refused_in_words(words: list[str], says: str) -> None:
    with pytest.raises(InputError) as refused:
        read_activities(words)
    assert says in refused.value.text


def test_the_next_time_bare_scores_are_enough() -> None:
    known = ("lifting", "driving", "sleep")
    assert named_scores(["4", "5", "6"], known) == (("lifting", 4), ("driving", 5), ("sleep", 6))
    assert named_scores(["run=4", "b=5", "c=6"], known)[0] == ("run", 4)
    with pytest.raises(InputError, match="the activities are: lifting"):
        named_scores(["4", "5"], known)
    with pytest.raises(InputError, match="There are no activities yet"):
        named_scores(["4", "5", "6"], ())
    with pytest.raises(InputError, match="The score of “lifting”"):
        named_scores(["-1", "5", "6"], known)


def test_a_corrected_answer_is_held_to_its_own_instrument() -> None:
    assert kept_scores("pgic", 5) == pgic_scores(5)
    pairs = [("a", 1), ("b", 2), ("c", 3)]
    assert kept_scores("psfs", pairs) == psfs_scores(pairs)
    with pytest.raises(InputError):
        kept_scores("pgic", pairs)
    with pytest.raises(InputError):
        kept_scores("psfs", 5)
    with pytest.raises(InputError):
        kept_scores("psfs", pairs[:2])
