"""The packet: everything survives the way there, and whatever is wrong with one is a sentence."""

import copy
import json
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any
from uuid import UUID

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.core.handoff.packet import (
    KINDS,
    PRACTICES_SESSION_IN,
    SENT_BY,
    VERSION,
    PacketError,
    Side,
    digest_of,
    let_out,
    packet_text,
    read_packet,
    schema,
)
from homecare.core.programme.plan import Plan
from homecare.core.programme.plan_json import plan_from_json, plan_to_json
from homecare.core.records.entry import EnteredBy
from homecare.core.wording.handoff import (
    contents_in_words,
    looked_through,
    messages_in,
    span_in_words,
)
from tests.core.files import BRIDGE, PLANK, programme
from tests.core.packets import DAY, SENDER, document, every_record, kept_programme, packet
from tests.depth import examples

SIDES = list(Side)


def refusal(document: Any) -> str:
    """The sentence of the refusal of a document."""
    with pytest.raises(PacketError) as refused:
        read_packet(json.dumps(document).encode())
    assert "\n" not in refused.value.text
    return refused.value.text


# The way there


@pytest.mark.parametrize("side", SIDES)
def test_a_packet_comes_back_as_it_was_sent(side: Side) -> None:
    sent = packet(side, for_patient=UUID(int=8), key="age1" + "q" * 58)
    assert read_packet(packet_text(sent).encode()) == sent


@pytest.mark.parametrize("side", SIDES)
def test_an_entry_that_the_other_side_made_says_so_and_all_others_go_without(side: Side) -> None:
    (reading,) = every_record()["pain"][:1]
    kind, record = ("pain", reading) if side is Side.PATIENT else ("step", every_record()["step"][0])
    own, others = (replace(record, entered_by=EnteredBy(one)) for one in (side, *set(Side) - {side}))
    plain = json.loads(packet_text(packet(side, records={kind: (own,)})))
    assert "entered_by" not in plain["records"][kind][0]
    assert plain["version"] < 3  # older programs read it
    sent = packet(side, records={kind: (others,)})
    assert json.loads(packet_text(sent))["version"] == 3
    assert read_packet(packet_text(sent).encode()) == sent


def test_every_kind_that_travels_is_in_the_sample_with_every_field_said() -> None:
    records = every_record()
    assert set(records) == set(KINDS)
    for word, kind in KINDS.items():
        said = {
            one.name
            for one in fields(kind)
            for record in records[word]
            if getattr(record, one.name) is not None
        }
        assert said | {"archived_at", "read_at"} >= {one.name for one in fields(kind)}, word


def test_neither_notes_nor_thresholds_of_a_practice_travel() -> None:
    assert {"practice_note", "note", "watch"} & set(KINDS) == set()
    assert set(SENT_BY[Side.PATIENT]) | set(SENT_BY[Side.PRACTICE]) == set(KINDS)


@pytest.mark.parametrize("side", SIDES)
def test_a_packet_is_what_the_schema_says(side: Side) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    validator = jsonschema.Draft202012Validator(schema())
    validator.validate(document(side))
    for spoilt in (
        {**document(side), "version": VERSION + 1},
        {**document(side), "extra": 1},
        {key: value for key, value in document(side).items() if key != "number"},
        {**document(side), "records": {"notes": []}},
    ):
        assert not validator.is_valid(spoilt)
        assert refusal(spoilt)


def test_the_digest_of_a_record_changes_with_each_of_its_fields() -> None:
    reading = every_record()["pain"][0]
    states = [
        reading,
        replace(reading, level=5),
        replace(reading, note=None),
        replace(reading, entered_by=EnteredBy.PRACTICE),
    ]
    digests = [digest_of(one, Side.PATIENT) for one in states]
    assert digests[0] == digest_of(replace(reading), Side.PATIENT)
    assert len(set(digests)) == len(states)


@pytest.mark.parametrize(
    "text",
    [
        programme(body=PLANK + BRIDGE, head='about = "Für Frau Müller"\n'),
        programme(
            body='[[define]]\nkey = "my-own"\nname = "My own"\nkind = "hold"\n[[define.level]]\nname = "a"\n'
            'sets = 1\nhold_s = 5\n[[exercise]]\nuse = "my-own"\nevery = 2\n'
        ),
        programme(
            body='[[exercise]]\nuse = "front-plank"\n[[exercise.progress]]\n'
            "when = { sessions_at_full_dose = 3 }\nthen = { level = 2 }\n"
        ),
    ],
    ids=["about", "an own exercise", "a rule"],
)
def test_a_programme_arrives_with_its_text_and_its_plan(text: str) -> None:
    kept = kept_programme(text)
    came = read_packet(packet_text(packet(records={"programme": (kept,)})).encode())
    assert came.of("programme") == (kept,)


def test_a_programme_from_before_its_rules_were_checked_still_arrives() -> None:
    """The practice gave it, its text is never changed, and on the diary a step back comes first."""
    text = programme(
        head="[safety]\npain_peak_max = 4\n",
        body=PLANK + "[[exercise.progress]]\nwhen = { sessions_at_full_dose = 3, pain_peak_max = 8 }\n"
        "then = { level = 2 }\n[[exercise.step_back]]\nwhen = { pain_peak_over = 2 }\nthen = { level = 1 }\n",
    )
    kept = kept_programme(text)
    came = read_packet(packet_text(packet(records={"programme": (kept,)})).encode())
    assert came.of("programme") == (kept,)


# What is refused


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "not JSON"),
        (b"\0" * 100, "not JSON"),
        (b"\xff\xfe\x00", "not made by homecare share"),
        ("{}".encode("utf-16"), "not made by homecare share"),
        (b"hello", "not JSON"),
        (b"[]", "not made by homecare share"),
        (b"null", "not made by homecare share"),
        (b'{"format": "other"}', "not made by homecare share"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b'{"format": 1, "format": 2}', "appears twice"),
        (b'{"version": NaN}', "NaN is not a number"),
        (b'{"version": -Infinity}', "-Infinity is not a number"),
        (b'{"version": ' + b"9" * 5000 + b"}", "5000 digits is too large"),
        (b'{"version": 1e999}', "not made by homecare share"),
    ],
)
def test_bytes_that_are_no_packet_are_a_sentence(content: bytes, says: str) -> None:
    with pytest.raises(PacketError) as refused:
        read_packet(content)
    assert says in refused.value.sentence


@pytest.mark.parametrize(
    ("key", "value", "says"),
    [
        ("version", 5, "made by a newer version of homecare (its format is 5; this program can read 4)"),
        ("version", 10**17, "newer version of homecare"),
        ("version", 0, "does not say which format"),
        ("version", True, "does not say which format"),
        ("version", "1", "does not say which format"),
        ("version", None, "does not say which format"),
        ("side", "doctor", "side: one of patient, practice is needed, not “doctor”"),
        ("side", [], "side: one of patient, practice is needed, not a list"),
        ("number", 0, "number from 1"),
        ("number", -3, "number from 1"),
        ("number", 1.5, "number: a whole number is needed, not 1.5"),
        ("number", 1e300, "number: a whole number is needed, not 1e+300"),
        ("number", True, "number: a whole number is needed, not true"),
        ("number", 10**17, "number from 1"),
        ("made_at", "yesterday", "made_at: a time in UTC"),
        ("made_at", "2026-11-24T11:00:00", "made_at: a time in UTC"),
        ("made_at", "2026-11-24T11:00:00+09:00", "made_at: a time in UTC"),
        ("made_at", "0001-01-01T00:00:00+00:00", "made_at: a time in UTC"),
        ("made_at", "2026-02-30T00:00:00+00:00", "made_at: a time in UTC"),
        ("made_at", 1, "made_at: a time in UTC"),
        ("from_patient", "me", "from_patient: an id (a UUID) is needed, not “me”"),
        ("from_patient", None, "from_patient: an id (a UUID) is needed, not null"),
        ("for_patient", "{" + str(UUID(int=3)) + "}", "for_patient: an id"),
        ("name", "", "name is empty"),
        ("name", "x" * 61, "61 characters"),
        ("name", "a\nb", "more than one line"),
        ("name", "\x1b[2J", "control character"),
        ("name", {"a": 1}, "name: text is needed, not an object"),
        ("key", "age1", "not a public key"),
        ("key", "AGE-SECRET-KEY-1" + "Q" * 58, "not a public key"),
        ("records", None, "no records"),
        ("records", [], "no records"),
        ("records", {"pain": {}}, "“pain” is not a list"),
        ("records", {"pain": [None]}, "Record 1 of “pain” cannot be read: an object is needed, not null"),
        ("records", {"pain": [[]]}, "Record 1 of “pain” cannot be read: an object is needed, not a list"),
        ("records", {"watch": []}, "a kind of record that does not belong in a patient's file"),
        ("records", {"message": []}, "it contains “message”, which does not belong in a patient's file"),
        ("colour", "red", "“colour” is not known"),
    ],
)  # fmt: skip
def test_a_head_that_is_wrong_is_a_sentence(key: str, value: object, says: str) -> None:
    assert says in refusal({**document(), key: value})


@pytest.mark.parametrize(
    "key", ["format", "version", "side", "number", "made_at", "from_patient", "name", "records"]
)
def test_a_head_that_misses_something_is_a_sentence(key: str) -> None:
    spoilt = document()
    del spoilt[key]
    assert refusal(spoilt)


@pytest.mark.parametrize(
    ("word", "key", "value", "says"),
    [
        ("pain", "level", 11, "cannot be read: Pain must be a whole number from 0 to 10, not 11."),
        ("pain", "level", "4", "level: a whole number is needed, not “4”"),
        ("pain", "level", None, "level: a whole number is needed, not null"),
        ("pain", "level", 4.0, "level: a whole number is needed, not 4.0"),
        ("pain", "kind", "usual", "kind: one of average_24h"),
        ("pain", "region", "", "The region is empty"),
        ("pain", "note", "a\x1b[31mb", "control character"),
        ("pain", "note", "\ud800", "control character"),
        ("pain", "note", "x" * 2001, "2001 characters"),
        ("pain", "note", 5, "note: text is needed, not 5"),
        ("pain", "day", "0001-01-01", "before 2000-01-01"),
        ("pain", "day", "9999-12-31", "too far in the future"),
        ("pain", "day", "2026-11-31", "day: a day such as"),
        ("pain", "day", 20261124, "day: a day such as"),
        ("pain", "at", "9999-12-31T23:59:59+00:00", "at: a time in UTC"),
        ("pain", "archived_at", "2026-11-24T11:00:00", "archived_at: a time in UTC"),
        ("pain", "utc_offset", 10**6, "offset from UTC"),
        ("pain", "patient", str(UUID(int=99)), "It belongs to another patient"),
        ("pain", "id", str(UUID(int=100)), "It appears twice in the file"),
        ("pain", "mood", "good", "“mood” is not known"),
        ("sitting", "minutes", None, "either a bout with a start, or a day's total"),
        ("exercise", "sets", {}, "sets: a list is needed, not an object"),
        ("exercise", "sets", [], "at least one set"),
        ("exercise", "sets", [{"held_s": -1, "reps": None, "side": "none"}], "sets: Hold (seconds)"),
        ("exercise", "prescription", None, "prescription: an object is needed"),
        ("session", "points", [{"code": "ZZ9" * 90, "side": "both"}], "points:"),
        ("session", "planned_number", 10**6, "number of planned sessions"),
        ("questionnaire", "scores", [["a"]], "scores: a list of 2 is needed"),
        ("step", "evidence", ["x"], "evidence: an id"),
        ("step", "digest", "abc", "64 hexadecimal digits"),
        ("assignment", "until", "2020-01-01", "cannot end on"),
        ("assignment", "flare", 1, "flare: true or false is needed, not 1"),
        ("programme", "text", "other", "does not match its digest"),
        ("programme", "text", "two\nlines\x01", "“two lines\ufffd” contains a control character"),
        ("programme", "text", "x" * 300_000, "too large for a programme file"),
        ("programme", "plan", "{}", "plan cannot be read"),
        ("programme", "plan", "[" * 5000, "plan cannot be read"),
        ("programme", "version", 2, "belong to different programmes"),
        ("programme", "title", "Another", "belong to different programmes"),
    ],
)  # fmt: skip
def test_a_record_that_is_wrong_is_named(word: str, key: str, value: object, says: str) -> None:
    spoilt = document()
    spoilt["records"][word][0][key] = value
    told = refusal(spoilt)
    assert f"Record 1 of “{word}” cannot be read" in told
    assert says in told


def _daily(plan: Any) -> None:
    plan["exercises"][0]["due"]["every"] = 0


def _no_day(plan: Any) -> None:
    plan["exercises"][0]["due"]["weekdays"] = []


def _eighth_day(plan: Any) -> None:
    plan["exercises"][0]["due"]["weekdays"] = [7]


def _weeks(plan: Any) -> None:
    plan["weeks"] = 10**9


def _break(plan: Any) -> None:
    plan["sitting"]["max_bout_min"] = 0


def _lines(plan: Any) -> None:
    plan["sitting"]["reference_hours"] = list(range(20))


def _escape(plan: Any) -> None:
    plan["safety"]["stop_text"] = "\x1b]0;x\x07"


def _number_for_a_title(plan: Any) -> None:
    plan["exercises"][0]["name"] = 5


def _no_level(plan: Any) -> None:
    plan["own"] = [{"key": "a", "name": "A", "levels": [], "steps": {}}]


def _figure(plan: Any) -> None:
    level = {"number": 1, "name": "a", "kind": "hold", "sides": "none", "dose": {"sets": 1, "hold_s": 5}}
    level["figure"] = {"view": "side", "poses": [], "held": 0}
    plan["own"] = [{"key": "a", "name": "A", "levels": [level], "steps": {}}]


@pytest.mark.parametrize(
    "spoil",
    [_daily, _no_day, _eighth_day, _weeks, _break, _lines, _escape, _number_for_a_title, _no_level, _figure],
)
def test_a_plan_that_no_file_could_mean_is_refused(spoil: Callable[[Any], None]) -> None:
    spoilt = document()
    kept = spoilt["records"]["programme"][0]
    plan = json.loads(kept["plan"])
    spoil(plan)
    kept["plan"] = json.dumps(plan)
    assert "Record 1 of “programme”" in refusal(spoilt)


def test_what_a_newer_plan_says_more_is_passed_over() -> None:
    sent = document()
    kept = sent["records"]["programme"][0]
    kept["plan"] = json.dumps({**json.loads(kept["plan"]), "equipment": ["a chair"]})
    (came,) = read_packet(json.dumps(sent).encode()).of("programme")
    assert plan_to_json(plan_from_json(came.plan)) == kept_programme().plan


JSON_VALUES = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5),
        st.sampled_from(["", "2026-11-24", "9999-12-31", str(SENDER), "done", "\x1b", 10**30, -1, 1e308]),
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)  # fmt: skip
GOOD = {side: document(side) for side in SIDES}


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, one in inside for place in _places(one, (*path, key)))]


PLACES = {side: _places(GOOD[side])[1:] for side in SIDES}


def assert_read_or_refused(content: bytes) -> None:
    """No other end than a packet, or one sentence without anything that steers a terminal."""
    told = ""
    try:
        read_packet(content)
    except PacketError as refused:
        told = refused.sentence
    assert told == "" or told.endswith(".")
    assert "\x1b" not in told
    assert "\n" not in told


@settings(max_examples=examples(300), deadline=None)
@given(data=st.data(), side=st.sampled_from(SIDES), value=JSON_VALUES)
def test_whatever_stands_in_a_place_is_read_or_refused(data: st.DataObject, side: Side, value: Any) -> None:
    spoilt = copy.deepcopy(GOOD[side])
    *path, last = data.draw(st.sampled_from(PLACES[side]))
    here = spoilt
    for step in path:
        here = here[step]
    if data.draw(st.booleans()):
        here[last] = value
    else:
        del here[last]
    assert_read_or_refused(json.dumps(spoilt).encode())


@settings(max_examples=examples(100), deadline=None)
@given(cut=st.integers(0, 10**6), flip=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_a_cut_or_flipped_text_is_read_or_refused(cut: int, flip: int, bit: int) -> None:
    whole = packet_text(packet()).encode()
    with pytest.raises(PacketError):
        read_packet(whole[: cut % len(whole)])
    flipped = bytearray(whole)
    flipped[flip % len(whole)] ^= 1 << bit
    assert_read_or_refused(bytes(flipped))


# Sessions of the practice


def test_a_practices_session_travels_without_the_practitioners_own_words() -> None:
    (session,) = (replace(one, entered_by=EnteredBy.PRACTICE) for one in every_record()["session"])
    sent = packet(Side.PRACTICE, records={"session": (let_out(session, Side.PRACTICE),)})
    plain = json.loads(packet_text(sent))
    assert plain["version"] == PRACTICES_SESSION_IN  # a program that does not know it says so
    (told,) = plain["records"]["session"]
    assert (told["note"], told["after_effects"]) == (None, None)
    assert told["points"] == [{"code": "GB20", "side": "both"}]
    assert (told["needles"], told["retention_min"], told["adjuncts"]) == (8, 20, ["cupping"])
    assert (told["advice"], told["practitioner"], told["planned_number"]) == ("rest", "森", 6)
    assert read_packet(packet_text(sent).encode()) == sent


def test_a_practices_file_without_a_session_is_read_by_older_programs() -> None:
    records = {word: some for word, some in packet(Side.PRACTICE).records.items() if word != "session"}
    assert json.loads(packet_text(packet(Side.PRACTICE, records=records)))["version"] == 3
    assert json.loads(packet_text(packet(Side.PATIENT)))["version"] == 2


def test_what_a_practice_may_not_send_of_sessions_is_not_received() -> None:
    (session,) = every_record()["session"]
    assert let_out(session, Side.PRACTICE) is None  # the patient's own stays whose it is
    assert let_out(session, Side.PATIENT) == session
    for wrong in (session, replace(session, entered_by=EnteredBy.PRACTICE)):
        spoilt = packet(Side.PRACTICE, records={"session": (wrong,)})
        with pytest.raises(
            PacketError, match="only the sessions that the practice logged, without its notes"
        ):
            read_packet(packet_text(spoilt).encode())


# In words


def test_what_is_in_a_packet_is_said_in_words() -> None:
    assert contents_in_words(packet()) == [
        "13 entries on Tue 24 Nov 2026", "1 programme", "1 programme withdrawn", "taken back: 1 pain level",
    ]  # fmt: skip
    assert contents_in_words(packet(Side.PRACTICE)) == [
        "1 entry on Tue 24 Nov 2026", "1 session at the practice", "1 programme", "1 programme withdrawn",
        "1 planned session", "1 message", "1 answer to their questions", "1 question ticked off",
    ]  # fmt: skip
    lines = looked_through(packet(Side.PRACTICE))
    assert (
        "Programme: Test routine, version 1, from Tue 24 Nov 2026 to Tue 24 Nov 2026, 6 sessions planned"
        in lines
    )
    assert "Planned session: Tue 24 Nov 2026, 15:30 (bring shorts)" in lines
    assert {"1 answer to your questions", "1 question ticked off"} <= set(lines)
    assert "1 session at the practice on Tue 24 Nov 2026" in lines
    assert any("→" in line and line.endswith("from Tue 24 Nov 2026") for line in lines)
    assert messages_in(packet(Side.PRACTICE)) == ["Well done.\nSee you."]
    assert "2 exercises on Tue 24 Nov 2026" in looked_through(packet())


def test_a_span_names_a_year_as_often_as_it_must() -> None:
    assert span_in_words(DAY.replace(day=2), DAY) == "from Mon 2 Nov to Tue 24 Nov 2026"
    assert span_in_words(DAY.replace(year=2025), DAY) == "from Mon 24 Nov 2025 to Tue 24 Nov 2026"


def test_the_shapes_of_the_schema_are_those_of_the_records() -> None:
    defined = schema()["$defs"]
    for kind in KINDS.values():
        assert set(defined[kind.__name__]["properties"]) == {one.name for one in fields(kind)}
    assert Plan.__name__ not in defined  # a plan travels as the text that is kept
