"""Exports that were altered: refused in a sentence, and not a row is written."""

import copy
import json
import random
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.core.transfer.export_format import read_document
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.paths import Paths
from tests.conftest import HandClock
from tests.data_folder.export_import.diaries import ACTS, bring, export, live
from tests.depth import examples
from tests.folders import Folder

Document = dict[str, Any]
UNKNOWN = "00000000-0000-4000-8000-000000000000"


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """The export of a diary in which everything was done once."""
    place, clock = tmp_path_factory.mktemp("export"), HandClock()
    with closing(Diary.open(Paths(place / "data"), clock=clock)) as diary:
        live(
            diary, clock, [(act, "a note") for act in ACTS if act not in ("undo", "remove")], random.Random(1)
        )
    text = (export(Paths(place / "data"), place / "out") / "homecare.json").read_text(encoding="utf-8")
    read: Document = json.loads(text)
    assert all(read["records"][word] for word in ("pain", "action", "programme", "assignment", "session"))
    return read


def written(document: Document, path: Path) -> Path:
    """A document on the disk."""
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def _first(word: str, **values: Any) -> Callable[[Document], None]:
    """Alter the first record of a kind."""
    return lambda document: document["records"][word][0].update(values)


def _twice(word: str, **values: Any) -> Callable[[Document], None]:
    """Let the first record of a kind come twice, the second with other values."""

    def alter(document: Document) -> None:
        some = document["records"][word]
        some.append({**some[0], **values})

    return alter


def _head(**values: Any) -> Callable[[Document], None]:
    return lambda document: document.update(values)


ALTERED: list[tuple[Callable[[Document], None], str]] = [
    (_head(version=3), "made by a newer version of homecare"),
    (_head(version="1"), "does not say which format"),
    (_head(version=0), "does not say which format"),
    (_head(format="other"), "not made by homecare export"),
    (_head(format="homecare-handoff"), "made by homecare share"),
    (_head(records=[]), "it contains no records"),
    (_head(extra=1), "“extra” is not known"),
    (_head(records={"pains": []}), "“pains” is not a kind of record"),
    (_head(records={"pain": {}}), "“pain” is not a list"),
    (_head(records={}), "is no diary in the export"),
    (_first("pain", level=11), "record 1 of “pain”: level: |record 1 of “pain”: Pain must be a whole number"),
    (_first("pain", level="4"), "record 1 of “pain”: level: a whole number is needed"),
    (_first("pain", level=4.0), "record 1 of “pain”: level"),
    (_first("pain", kind="weekly"), "record 1 of “pain”: kind: one of average_24h"),
    (_first("pain", note="a\x1b[2J"), "control character"),
    (_first("pain", note="x" * 2001), "2001 characters"),
    (_first("pain", day="9999-12-31"), "too far in the past or the future"),
    (_first("pain", day="1999-01-01"), "before 2000-01-01"),
    (_first("pain", at="2026-11-24T11:00:00+09:00"), "a time in UTC"),
    (_first("pain", at="0001-01-01T00:00:00+00:00"), "a time in UTC"),
    (_first("pain", utc_offset=10**17), "offset from UTC"),
    (_first("pain", id="../../x"), "an id"),
    (_first("pain", secret=1), "“secret” is not known"),
    (_first("pain", patient=UNKNOWN), "belongs to a patient who is not in it"),
    (_twice("pain"), "of “pain” appears twice"),
    (_twice("patient", id=UNKNOWN), "a patient appears twice"),
    (_twice("programme", id=UNKNOWN), "a programme appears twice"),
    (_first("programme", text="another"), "does not match its digest"),
    (_first("programme", plan="{}"), "plan cannot be read"),
    (_first("assignment", digest="0" * 64), "refers to a programme that is not in it"),
    (_first("action", added=[["patient", UNKNOWN]]), "“patient” cannot be undone"),
    (_first("action", says="x" * 2001), "2001 characters"),
    (_first("exercise", prescription=None), "record 1 of “exercise”: prescription: an object"),
    (_first("session", points=[{"code": ""}]), "record 1 of “session”: points"),
]


@pytest.mark.parametrize(("alter", "why"), ALTERED, ids=[why for _, why in ALTERED])
def test_an_altered_export_is_refused_and_nothing_is_written(
    document: Document, tmp_path: Path, clock: HandClock, alter: Callable[[Document], None], why: str
) -> None:
    altered = copy.deepcopy(document)
    alter(altered)
    folder = Folder(tmp_path / "new", clock)
    with pytest.raises(InputError, match=why) as refused:
        bring(folder.paths, written(altered, tmp_path / "homecare.json"))
    assert refused.value.next_step
    assert not any(rows for name, rows in folder.dump().items() if name != "alembic_version")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "line 1 is not JSON"),
        ('{"a": 1, "a": 2}', "a key appears twice"),
        ('{"a": NaN}', "NaN is not a number"),
        ('{"a": ' + "9" * 5000 + "}", "5000 digits"),
        ('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "nested too deeply"),
        ('{"a": "\\ud800"}', "not made by homecare export"),
        ('{"a": [' + "{}," * 4_000_000 + "{}]}", "larger than any that homecare writes"),
    ],
    ids=["no end", "a key twice", "no number", "many digits", "deep", "half a letter", "many"],
)
def test_what_is_no_json_is_refused(text: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        read_document(text.encode())


def test_what_could_not_be_read_back_is_not_written(
    paths: Paths, diary: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.entries.log_pain(4)
    monkeypatch.setattr("homecare.core.transfer.export_format.LARGEST", 1000)
    with pytest.raises(InputError, match="larger than homecare import can read") as refused:
        export(paths, tmp_path / "out")
    assert "--patient NAME" in refused.value.next_step
    assert not (tmp_path / "out").exists()


@settings(
    max_examples=examples(120), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 10**9))
def test_whatever_value_is_put_anywhere_it_is_read_or_refused(document: Document, seed: int) -> None:
    chance, altered = random.Random(seed), copy.deepcopy(document)
    values: list[Any] = [
        None,
        -1,
        0,
        10**18 - 1,
        1.5,
        "",
        "x",
        [],
        {},
        True,
        "2026-11-24",
        [["pain", "x"]],
        UNKNOWN,
        "\x00",
    ]
    for _ in range(chance.randint(1, 3)):
        word = chance.choice([word for word, some in altered["records"].items() if some])
        record = chance.choice(altered["records"][word])
        key = chance.choice(list(record))
        if chance.random() < 0.2:
            del record[key]
        else:
            record[key] = chance.choice(values)
    with suppress(InputError):  # anything else is a defect
        assert read_document(json.dumps(altered).encode())["patient"]


@settings(
    max_examples=examples(12), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 10**9))
def test_what_was_read_can_be_written_looked_at_and_undone(
    document: Document, tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    """Ids that are mixed up among records read well alone: the diary must stay one that can be used."""
    chance, altered = random.Random(seed), copy.deepcopy(document)
    for word in chance.sample(sorted(altered["records"]), 5):
        for record in altered["records"][word]:
            for key in set(record) & {"archived_at", "undone_at", "until", "ended_at", "end", "note"}:
                if chance.random() < 0.5:
                    record[key] = None
    place = tmp_path_factory.mktemp("mixed")
    try:
        bring(Paths(place / "new"), written(altered, place / "homecare.json"))
    except InputError:
        return
    with closing(Diary.open(Paths(place / "new"), clock=HandClock())) as diary:
        diary.day.view()
        diary.history.lines()
        diary.trends.trend()
        diary.history.undo()


def test_a_record_that_the_database_refuses_is_a_sentence(
    document: Document, tmp_path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should a limit ever be missing in the reading, the database's own stops it: all or nothing."""
    monkeypatch.setattr("homecare.core.transfer.export_format._check_alone", lambda _record: None)
    altered = copy.deepcopy(document)
    altered["records"]["share_made"] = [
        {"id": UNKNOWN, "patient": altered["records"]["patient"][0]["id"], "number": -5,
         "entered_at": "2026-11-24T11:00:00+00:00"}
    ]  # fmt: skip
    folder = Folder(tmp_path / "new", clock)
    with pytest.raises(InputError, match="contradicts itself"):
        bring(folder.paths, written(altered, tmp_path / "homecare.json"))
    assert not any(rows for name, rows in folder.dump().items() if name != "alembic_version")
