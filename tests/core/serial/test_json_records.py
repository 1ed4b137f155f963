"""Records go into JSON text and come back as they were; what is not theirs is refused."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.programme.plan import Plan
from homecare.core.serial.json_records import from_json, to_json
from homecare.core.values.acupoints import Acupoint
from homecare.core.values.dose import Dose, Kind, Prescription, SetDone, Side, Sides
from homecare.errors import InputError

DOSES = st.builds(
    Dose,
    sets=st.integers(1, 20),
    reps=st.one_of(st.none(), st.integers(1, 200)),
    hold_s=st.integers(1, 3600),
    rest_s=st.one_of(st.none(), st.integers(0, 600)),
    rep_s=st.one_of(st.none(), st.integers(1, 30)),
)
SETS = st.builds(
    SetDone,
    side=st.sampled_from(Side),
    reps=st.one_of(st.none(), st.integers(0, 200)),
    held_s=st.integers(0, 9),
)


@given(DOSES)
def test_a_prescription_comes_back_as_it_was(dose: Dose) -> None:
    asked = Prescription(kind=Kind.HOLD, sides=Sides.BOTH, level=2, dose=dose)
    for text in (to_json(asked), to_json(asked, defaults=False)):
        assert from_json(Prescription, text) == asked


@given(st.lists(SETS).map(tuple))
def test_sets_come_back_as_they_were(sets: tuple[SetDone, ...]) -> None:
    assert from_json(tuple[SetDone, ...], to_json(sets, defaults=False)) == sets


def test_what_has_its_default_is_left_out_where_that_is_asked_for() -> None:
    assert to_json((SetDone(held_s=20),), defaults=False) == '[{"held_s":20}]'
    assert to_json(SetDone(held_s=20)) == '{"side":"none","reps":null,"held_s":20}'


def test_pairs_dates_and_ids_come_back_as_they_were() -> None:
    pairs = (("pain", UUID(int=7)),)
    assert from_json(tuple[tuple[str, UUID], ...], to_json(pairs)) == pairs
    plan = Plan(slug="a", version=1, title="Ä “b”", author="c", until=date(2027, 1, 31))
    assert from_json(Plan, to_json(plan)) == plan
    assert "Ä “b”" in to_json(plan)
    assert from_json(tuple[Acupoint, ...], "[]") == ()


def test_what_an_older_program_did_not_write_has_its_default() -> None:
    plan = from_json(Plan, '{"slug":"a","version":1,"title":"b","author":"c","from_later":1}')
    assert plan == Plan(slug="a", version=1, title="b", author="c")


@pytest.mark.parametrize("text", ["", "[1]", "{}", '{"sets":3', "null", '"dose"', '{"kind":"run"}'])
def test_a_text_of_another_shape_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(Prescription, text)


def test_a_record_refuses_a_bad_value_in_its_own_words() -> None:
    with pytest.raises(InputError, match="Sets"):
        from_json(Dose, '{"sets":0,"reps":3}')
