"""Sessions that the practice logged, on their way home; and those that both sides logged."""

import random
import shutil
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.clinic.clinic import Clinic
from homecare.core.handoff.packet import PRACTICES_SESSION_IN, Side, let_out, packet_text, read_packet
from homecare.core.records.records import TreatmentSession
from homecare.core.report.wording import session_in_words
from homecare.core.values.acupoints import Acupoint, PointSide
from homecare.core.wording.course import also_in_course
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.exchange.container import Seal
from homecare.handoff.wording import leaving_text, preview_text, undoing_text
from homecare.store.store import Store
from tests.conftest import HandClock
from tests.core.files import programme
from tests.depth import examples
from tests.folders import Folder, assert_refused
from tests.handoff.test_any_order import empty_folders

__all__ = ["empty_folders"]
Files = Callable[[str], Path]
POINTS = (Acupoint(code="GB20", side=PointSide.BOTH), Acupoint(code="LI4", side=PointSide.RIGHT))
SESSION_DAY = date(2026, 11, 20)
WORDS = "grips the wheel too hard"
"""The practitioner's own words, which stay at the practice."""


@pytest.fixture
def bound(practice: Folder, first: Path) -> Folder:
    """The practice, once it received the first file from home."""
    practice.receive(first, "Hana")
    return practice


def treat(practice: Folder, day: date = SESSION_DAY, note: str | None = WORDS) -> TreatmentSession:
    """Log a session at the practice."""
    with closing(practice.diary("Hana")) as ours:
        return ours.entries.log_session(
            day=day, before=7, after=4, points=POINTS, adjuncts=("cupping",), needles=9, retention_min=20,
            advice="walk a little", after_effects=f"pale, {note}" if note else None, planned=8,
            practitioner="Dr Mori", note=note,
        )  # fmt: skip


def anybodys(session: TreatmentSession) -> TreatmentSession:
    """The same, whatever the patient's id."""
    return replace(session, patient=UUID(int=0))


def test_a_session_of_the_practice_comes_home_without_the_practitioners_words(
    home: Folder, bound: Folder, files: Files
) -> None:
    logged = treat(bound)
    sent = bound.share(files("b.json"))
    assert WORDS not in sent.read_text(encoding="utf-8")
    assert f'"version": {PRACTICES_SESSION_IN}' in sent.read_text(encoding="utf-8")
    looked = home.look(sent)
    assert "1 session at the practice on Fri 20 Nov 2026" in "\n".join(preview_text(looked))
    home.receive(sent)
    with closing(home.diary()) as theirs:
        (came,) = theirs.treatments.sessions()
        assert anybodys(came) == anybodys(replace(logged, note=None, after_effects=None))
        assert WORDS not in repr(theirs.history.lines())
        course = theirs.treatments.course()
        assert (course.held, course.sessions_planned, course.days_since) == (1, 8, 4)
        assert theirs.day.view(SESSION_DAY).sessions_done == 1
        assert theirs.trends.trend().sessions == (SESSION_DAY,)
        with pytest.raises(InputError, match="came from your practice and is read-only here"):
            theirs.corrections.remove(came.id)
        with pytest.raises(InputError, match="came from your practice and is read-only here"):
            theirs.corrections.edit(came.id, {"pain_after": 0})
    assert not any(WORDS in repr(row) for rows in home.dump().values() for row in rows)


def test_who_makes_the_file_is_told_what_goes_and_what_stays(bound: Folder) -> None:
    treat(bound)
    with closing(bound.hand_off("Hana")) as hand_off:
        lines = leaving_text(hand_off.prepare(), Seal())
    assert "1 session at the practice" in lines[0]
    assert "  1 session at the practice on Fri 20 Nov 2026" in lines
    assert "Your note on a session, and the after-effects that you wrote down, stay here." in lines
    assert WORDS not in "\n".join(lines)


def test_another_note_alone_makes_no_file(bound: Folder, files: Files) -> None:
    logged = treat(bound)
    bound.share(files("b.json"))
    with closing(Store(bound.paths.data)) as store, store.writing() as repository:
        repository.amend(replace(logged, note="another thought"))
    with pytest.raises(InputError, match="nothing new"):
        bound.share(files("c.json"))


def test_the_patients_own_sessions_are_not_the_practices_to_send(
    home: Folder, bound: Folder, files: Files
) -> None:
    with closing(home.diary()) as theirs:
        theirs.entries.log_session(day=SESSION_DAY, before=5)
    bound.receive(home.share(files("own.json")))
    with closing(bound.diary("Hana")) as ours:
        ours.programmes.assign(programme())
    assert "session" not in read_packet(bound.share(files("b.json"), everything=True).read_bytes()).records


def test_a_session_of_both_sides_is_one_on_both_sides(home: Folder, bound: Folder, files: Files) -> None:
    treat(bound)
    with closing(home.diary()) as theirs:
        own = theirs.entries.log_session(day=SESSION_DAY, before=6, note="slept well after")
    home.receive(bound.share(files("b.json")))
    with closing(home.diary()) as theirs:
        assert len(theirs.treatments.sessions()) == 2
        _is_one(theirs)
        course = theirs.treatments.course()
        shown = course.as_shown(own)
        assert (shown.pain_before, shown.pain_after, shown.points) == (6, 4, POINTS)
        assert [also_in_course(course, one) for one in course.newest] == [
            "also entered by the practice", "also entered by you",
        ]  # fmt: skip
        assert {line.also for line in theirs.history.lines() if line.type == "session"} == {
            "also entered by the practice", "also entered by you",
        }  # fmt: skip
        assert [bool(line.also) for line in theirs.history.lines(limit=1, until=SESSION_DAY)] == [True]
    bound.receive(home.share(files("c.json")))
    with closing(bound.diary("Hana")) as ours, closing(Clinic.open(bound.paths, clock=bound.clock)) as clinic:
        assert len(ours.treatments.sessions()) == 2
        _is_one(ours)
        assert [also_in_course(ours.treatments.course(), one) for one in ours.treatments.course().newest] == [
            "also entered by the practice", "also entered by the patient",
        ]  # fmt: skip
        (row,) = clinic.panel.rows()
        assert (row.sessions, row.last_session, row.sessions_planned) == (1, SESSION_DAY, 8)
        (held,) = ours.report.of_span(SESSION_DAY).sessions
        assert session_in_words(held) == (
            "1, 20 Nov 2026: pain 6 → 4; GB20 both, LI4 right, 9 needles, 20 min; with cupping; "
            f"after-effects: pale, {WORDS}; advice: walk a little; note: slept well after; note: {WORDS}; "
            "entered by the patient and by the practice"
        )


def _is_one(diary: Diary) -> None:
    """Every count of a diary whose two entries are one session."""
    course, trend, report = diary.treatments.course(), diary.trends.trend(), diary.report.of_span(SESSION_DAY)
    assert (course.held, course.held_days) == (1, (SESSION_DAY,))
    assert (diary.day.view().sessions_done, trend.sessions) == (1, (SESSION_DAY,))
    assert [(one.index, one.open) for one in trend.intervals] == [(0, False), (1, True)]
    assert (report.sessions_held, len(report.sessions)) == (1, 1)
    with pytest.raises(InputError, match="No session is logged for"):
        diary.after_effects.log_follow_up(date(2026, 11, 19))


def test_two_of_the_practice_on_one_day_are_two(home: Folder, bound: Folder, files: Files) -> None:
    treat(bound)
    treat(bound)
    with closing(home.diary()) as theirs:
        theirs.entries.log_session(day=SESSION_DAY, before=6)
        home.receive(bound.share(files("b.json")))
        assert (theirs.treatments.course().held, len(theirs.trends.trend().sessions)) == (2, 2)
        assert [one.index for one in theirs.trends.trend().intervals] == [0, 2]


def test_either_entry_goes_and_leaves_the_other(home: Folder, bound: Folder, files: Files) -> None:
    treat(bound)
    with closing(home.diary()) as theirs:
        own = theirs.entries.log_session(day=SESSION_DAY, before=6)
        home.receive(bound.share(files("b.json")))
        theirs.corrections.remove(own.id)
        assert theirs.treatments.course().held == 1
        theirs.history.undo()
        with closing(bound.diary("Hana")) as ours:
            ours.history.undo()
        home.receive(bound.share(files("c.json")))
        assert [one.id for one in theirs.treatments.sessions()] == [own.id]
        assert also_in_course(theirs.treatments.course(), own) == ""


def test_what_was_felt_is_asked_once(home: Folder, bound: Folder, files: Files) -> None:
    yesterday = date(2026, 11, 23)
    treat(bound, yesterday)
    with closing(home.diary()) as theirs:
        theirs.entries.log_session(day=yesterday)
        home.receive(bound.share(files("b.json")))
        assert theirs.waiting.now().after_effects == yesterday
        theirs.after_effects.log_follow_up()
        assert theirs.waiting.now().after_effects is None


def test_pain_after_is_not_asked_for_where_the_practice_has_it(
    home: Folder, bound: Folder, files: Files
) -> None:
    today = date(2026, 11, 24)
    treat(bound, today)
    with closing(home.diary()) as theirs:
        own = theirs.entries.log_session(before=6)
        assert theirs.waiting.now().begun == own
        home.receive(bound.share(files("b.json")))
        assert theirs.waiting.now().begun is None
        done = theirs.treatments.finish_session(
            2
        )  # it can be said all the same, and no third entry comes of it
        assert done is not None
        assert theirs.treatments.course().held == 1


def test_it_is_taken_back_and_comes_again(home: Folder, bound: Folder, files: Files) -> None:
    treat(bound)
    sent = bound.share(files("b.json"))
    home.receive(sent)
    with closing(home.hand_off()) as hand_off:
        assert "1 session at the practice" in undoing_text(hand_off.look_back())[0]
        hand_off.take_back()
    with closing(home.diary()) as theirs:
        assert theirs.treatments.sessions() == ()
        home.receive(sent)
        assert len(theirs.treatments.sessions()) == 1


def test_a_session_that_is_sent_back_never_takes_the_place_of_the_practices(
    home: Folder, bound: Folder, files: Files
) -> None:
    logged = treat(bound)
    home.receive(bound.share(files("b.json")))
    with closing(home.diary()) as theirs:
        (came,) = theirs.treatments.sessions()
        theirs.entries.log_pain(2)
    sent = home.share(files("c.json"), everything=True)
    packet = read_packet(sent.read_bytes())
    assert "session" not in packet.records
    forced = replace(packet, records={**packet.records, "session": (replace(came, pain_after=0),)})
    sent.write_text(packet_text(forced), encoding="utf-8")
    received = bound.receive(sent)
    assert received.weighed.ours == 1
    with closing(bound.diary("Hana")) as ours:
        assert ours.treatments.sessions() == (logged,)


def test_a_practices_file_with_a_note_in_a_session_changes_nothing(
    home: Folder, bound: Folder, files: Files
) -> None:
    treat(bound)
    sent = bound.share(files("b.json"))
    with closing(home.diary()) as theirs:
        theirs.entries.log_pain(3)
    sent.write_text(sent.read_text(encoding="utf-8").replace('"note": null', '"note": "x"'), encoding="utf-8")
    assert_refused(home, sent, "only the sessions that the practice logged, without its notes")


ACTS = st.lists(
    st.sampled_from(["log", "log", "edit", "note", "move", "remove", "undo", "undo", "share"]),
    min_size=2,
    max_size=20,
)


def _act(diary: Diary, act: str, chance: random.Random) -> None:
    """Do something at the practice; what cannot be done just now is not done."""
    held = diary.treatments.sessions()
    day = date(2026, 11, chance.randint(10, 24))
    changes: dict[str, dict[str, Any]] = {
        "edit": {"pain_after": chance.randint(0, 10)},
        "note": {"note": WORDS},
        "move": {"day": day},
    }
    try:
        if act == "log":
            diary.entries.log_session(day=day, after=chance.randint(0, 10), note=WORDS)
        elif act == "undo":
            diary.history.undo()
        elif act == "remove" and held:
            diary.corrections.remove(chance.choice(held).id)
        elif act in changes and held:
            diary.corrections.edit(chance.choice(held).id, changes[act])
    except InputError:
        pass


@settings(
    max_examples=examples(45), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=ACTS, seed=st.integers(0, 10**6))
def test_files_of_the_practice_in_any_order_and_number_end_in_its_state_at_home(
    tmp_path_factory: pytest.TempPathFactory, empty_folders: Path, acts: list[str], seed: int
) -> None:
    chance, clock = random.Random(seed), HandClock()
    place = tmp_path_factory.mktemp("any")
    shutil.copytree(empty_folders, place, dirs_exist_ok=True)
    home, practice = Folder(place / "patient", clock), Folder(place / "practice", clock)
    with closing(home.diary()) as theirs:
        theirs.entries.log_session(day=SESSION_DAY)
    practice.receive(home.share(place / "first.json"), "Hana")
    made: list[Path] = []
    with ExitStack() as opened:
        diary = opened.enter_context(closing(practice.diary("Hana")))
        for act in ["log", *acts, "log", "share"]:
            clock.forward(seconds=1)
            if act == "share":
                try:
                    made.append(practice.share(place / f"{len(made)}.json", everything=chance.random() < 0.2))
                except InputError as nothing:
                    assert "othing" in nothing.sentence  # noqa: PT017
            else:
                _act(diary, act, chance)
        kept = {anybodys(one) for one in map(_let_out, diary.treatments.sessions()) if one is not None}
        counted = diary.treatments.course().held
    order = made * 2
    chance.shuffle(order)
    for file in order:
        assert WORDS not in file.read_text(encoding="utf-8")
        home.receive(file)
    with closing(home.diary()) as theirs:
        came = {anybodys(one) for one in theirs.treatments.sessions() if one.entered_by == "practice"}
        assert came == kept
        assert theirs.treatments.course().held == counted


def _let_out(session: TreatmentSession) -> TreatmentSession | None:
    return let_out(session, Side.PRACTICE)
