"""Patients of one name: each has a label of its own, and is found by it."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.patients.identity import parse_born, parse_number
from homecare.core.patients.same_name import (
    AlikeError,
    as_written,
    called,
    check_told_apart,
    identity_in_words,
    told_apart,
)
from homecare.core.records.records import Patient
from homecare.core.values.spelling import compared
from homecare.errors import InputError

AT = datetime(2026, 11, 24, tzinfo=UTC)
MAY, JUNE = date(1980, 5, 3), date(1990, 6, 12)


def patient(place: int, name: str = "Hana Mori", **known: Any) -> Patient:
    return Patient(id=UUID(int=place << 112), name=name, entered_at=AT, **known)


def labels(*patients: Patient) -> list[str]:
    return [one.name for one in told_apart(patients)]


def test_who_is_alone_with_a_name_keeps_it() -> None:
    assert labels(patient(1, born=MAY, number="12"), patient(2, "Ken")) == ["Hana Mori", "Ken"]


@pytest.mark.parametrize(
    ("first", "second", "shown"),
    [
        ({"born": MAY}, {"born": JUNE}, ("born 3 May 1980", "born 12 Jun 1990")),
        ({"born": MAY}, {}, ("born 3 May 1980", "0002")),
        ({"number": "7"}, {"number": "12"}, ("no. 7", "no. 12")),
        ({"born": MAY, "number": "7"}, {"born": MAY}, ("no. 7", "0002")),
        ({"born": MAY, "number": "7"}, {"born": MAY, "number": "12"}, ("no. 7", "no. 12")),
        ({"born": MAY}, {"number": "12"}, ("born 3 May 1980", "no. 12")),
        ({}, {}, ("0001", "0002")),
    ],
)
def test_two_of_one_name_are_told_apart_by_the_best_that_is_known(
    first: dict[str, Any], second: dict[str, Any], shown: tuple[str, str]
) -> None:
    one, other = patient(1, **first), patient(2, "hana  MORI", **second)
    assert labels(one, other) == [f"Hana Mori ({shown[0]})", f"hana  MORI ({shown[1]})"]


def test_signs_that_begin_alike_are_made_longer() -> None:
    one, other = patient(1), patient(2)
    near = [Patient(id=UUID(int=one.id.int + 1), name="Hana Mori", entered_at=AT), one, other]
    assert len({compared(name) for name in labels(*near)}) == 3


def test_archived_diaries_are_told_apart_among_themselves_and_leave_the_name_free() -> None:
    gone = [patient(n, born=born, archived_at=AT) for n, born in ((1, MAY), (2, JUNE))]
    assert labels(*gone, patient(3)) == [
        "Hana Mori (born 3 May 1980)", "Hana Mori (born 12 Jun 1990)", "Hana Mori",
    ]  # fmt: skip


def test_a_label_is_never_the_name_of_somebody_else() -> None:
    shown = labels(patient(1, number="12"), patient(2), patient(3, "Hana Mori (no. 12)"))
    assert len(set(shown)) == 3


@pytest.mark.parametrize(
    "words",
    [
        "Hana Mori (born 3 May 1980)", "hana mori 1980-05-03", "Hana Mori, born 3 May 1980",
        "HANA MORI (1980-05-03)", "K-7", "no. k-7", "Hana Mori K-7", "Hana Mori (no. K-7)", "Hana Mori 0001",
    ],
)  # fmt: skip
def test_a_patient_is_found_by_label_name_and_date_or_number(words: str) -> None:
    people = told_apart([patient(1, born=MAY, number="K-7"), patient(2), patient(3, "Ken", number="9")])
    found = called(people, words)
    assert found is not None
    assert found.id == patient(1).id
    assert as_written(found) == patient(1, born=MAY, number="K-7")


def test_a_name_that_several_have_is_asked_about_with_a_few_of_them() -> None:
    people = told_apart([patient(n, number=str(n)) for n in range(1, 31)])
    with pytest.raises(InputError, match="30 diaries here are called “Hana Mori”") as refused:
        called(people, "Hana Mori")
    assert refused.value.next_step.count('"Hana Mori') == 5
    assert "25 more" in refused.value.next_step
    assert called(people, "17") == people[16]
    assert called(people, "Ken") is None


def test_a_second_one_of_a_name_is_accepted_only_where_something_tells() -> None:
    here = [patient(1, born=MAY, number="12")]
    for new in (patient(2), patient(2, born=MAY), patient(2, "hana mori", born=MAY)):
        with pytest.raises(AlikeError, match="already"):
            check_told_apart(here, new)
    for new in (patient(2, born=JUNE), patient(2, number="13"), patient(2, born=MAY, number="13")):
        check_told_apart(here, new)
    with pytest.raises(InputError, match="already has the number 12"):
        check_told_apart(here, patient(2, "Ken", number="12"))
    check_told_apart(here, patient(1))  # oneself, changed
    check_told_apart([patient(1, archived_at=AT)], patient(2))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Ann", "ann", "Bo"]),
            st.sampled_from([None, MAY, JUNE]),
            st.sampled_from([None, "1", "2"]),
            st.booleans(),
        ),
        max_size=12,
    )
)
def test_however_people_are_called_each_live_label_means_one_of_them(
    people: list[tuple[str, date | None, str | None, bool]],
) -> None:
    shown = told_apart(
        patient(n, name, born=born, number=number, archived_at=AT if gone else None)
        for n, (name, born, number, gone) in enumerate(people, 1)
    )
    live = [one for one in shown if one.archived_at is None]
    assert len({compared(one.name) for one in live}) == len(live)
    assert all(called(live, one.name) == one for one in live)


@pytest.mark.parametrize("text", ["1980-05-03", " 1980-05-03 ", "3 May 1980", "3. may 1980", "03 MAY, 1980"])
def test_a_date_of_birth_is_read_as_it_is_written_and_shown(text: str) -> None:
    assert parse_born(text, AT.date()) == MAY


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("03/05/1980", "not a date of birth"), ("1980", "not a date of birth"), ("", "not a date of birth"),
        ("1980-02-30", "not a date of birth"), ("3 Mai 1980", "not a date of birth"),
        ("2026-11-25", "is in the future"),
        ("1880-01-01", "more than 130 years"), ("31 Abc 1980", "not a date of birth"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_date_of_birth_is_refused(text: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        parse_born(text, AT.date())


def test_a_number_is_one_line_of_few_signs() -> None:
    assert parse_number(" K-0417 ") == "K-0417"
    for wrong in ("", " ", "x" * 21, "1\n2"):
        with pytest.raises(InputError):
            parse_number(wrong)


def test_what_is_known_beside_the_name_is_said_in_words() -> None:
    assert identity_in_words(patient(1)) == ""
    assert identity_in_words(patient(1, born=MAY, number="12")) == "born 3 May 1980, no. 12"
