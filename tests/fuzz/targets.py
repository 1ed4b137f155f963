"""The parsers of bytes from elsewhere, one target each: what it is given, and what must hold of the answer.

A target takes any bytes and returns. What the parser refuses it refuses as a `HomecareError`; whatever else
is raised, and an answer that breaks what the program relies on, is a finding.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, partial
from pathlib import Path
from typing import Final

from homecare.core.guide.guide import Guide, Mark
from homecare.core.guide.practice_changes import with_changes
from homecare.core.guide.search import search
from homecare.core.handoff.packet import Side, packet_text, read_packet
from homecare.core.programme.exercises import Library
from homecare.core.programme.plan_json import plan_from_json, plan_to_json
from homecare.core.programme_file.advice import advise
from homecare.core.programme_file.format import keys_at
from homecare.core.programme_file.problems import ProgrammeFileError
from homecare.core.programme_file.reader import parse_programme
from homecare.core.records.records import PainKind, Patient
from homecare.core.transfer.export_format import document_text, read_document
from homecare.core.transfer.foreign_csv import read_sheet
from homecare.core.transfer.foreign_dates import DayOrder
from homecare.core.transfer.loop_habits import CHECKMARKS, HABITS, read_habits
from homecare.core.transfer.pain_csv import Wanted, read_pain
from homecare.core.treatments.outcome_scales import named_scores, read_activities
from homecare.core.treatments.point_list import PointList, typed_points
from homecare.core.values.acupoints import parse_points
from homecare.core.values.limits import CONTROL
from homecare.core.values.pain_kind import parse_kind
from homecare.core.values.parsing import parse_day, parse_id, parse_level, parse_minutes
from homecare.core.values.regions import parse_region
from homecare.core.values.times import parse_instant, parse_time
from homecare.core.wording.settings import value_typed
from homecare.errors import HomecareError
from homecare.exchange.container import (
    Seal,
    close,
    is_hand_off,
    new_secret,
    open_with_keys,
    sealed_how,
)
from homecare.exchange.content import read_statements
from homecare.exchange.draft import Draft
from homecare.exchange.key_file import keys_in
from homecare.exchange.points import read_points
from homecare.exchange.shelf import Shelf, programme_text
from homecare.paths import bundled_programmes
from homecare.settings.settings import accepted, changed, settings_in
from homecare.settings.values import ACCEPTED
from tests.core.files import programme
from tests.core.packets import SENDER, packet

TODAY: Final = date(2026, 11, 24)
NOW: Final = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)


SIGNS: Final = (
    "[[", "]]", "{ ", " }", '"""', "'''", " = ", "\\u001b", "2027-01-31", "1e999", "nan",
    "[[exercise]]", "\u202e",
)  # fmt: skip
"""Words that TOML knows."""


@dataclass(frozen=True)
class Target:
    """A parser under test. `seeds` are inputs that it accepts, `tokens` words that it knows."""

    take: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]
    tokens: Callable[[], list[str]] = list
    longest: int = 16 * 1024
    """Bytes of an input at most."""


@cache
def _shelf() -> Shelf:
    return Shelf(bundled_programmes(), Path("none"))


@cache
def _library() -> Library:
    return _shelf().library


# Programme files


def _programme(content: bytes) -> None:
    text = programme_text(content, "mine.toml")
    try:
        plan = parse_programme(text, _library(), "mine.toml")
    except ProgrammeFileError as error:
        refused = error.problems
    else:
        refused = advise(plan, text, _library(), "mine.toml", today=TODAY)
        assert plan_from_json(plan_to_json(plan)) == plan
    assert not any(CONTROL.search(str(one)) for one in refused)


def _draft(content: bytes) -> None:
    draft = Draft.opened(programme_text(content, "mine.toml"), _library())
    said = (draft.text, draft.slug, draft.title, draft.version, draft.exercises, draft.library)
    assert said[0] == draft.text
    number = len(draft.exercises)
    steps: tuple[Callable[[], object], ...] = (
        lambda: draft.add("wall-angel"),
        lambda: draft.move(number, 0),
        lambda: draft.set_level(0, 2),
        lambda: draft.set_dose(0, sets=2),
        lambda: draft.set_title("Another"),
        lambda: draft.as_next_version([3]),
        lambda: draft.remove(0),
    )
    for step in steps:
        with suppress(HomecareError):
            step()


def _programmes() -> list[bytes]:
    files = [path.read_bytes() for path in _shelf().paths()]
    return [*files, programme().encode(), (bundled_programmes() / "exercises.toml").read_bytes()[:8000]]


def _toml_tokens() -> list[str]:
    places: list[tuple[int | str, ...]] = [
        (), ("schedule",), ("sitting",), ("pace",), ("safety",), ("exercise", 0), ("define", 0),
        ("exercise", 0, "progress", 0), ("exercise", 0, "progress", 0, "when"), ("define", 0, "level", 0),
        ("define", 0, "level", 0, "figure"), ("define", 0, "level", 0, "figure", "pose", 0),
    ]  # fmt: skip
    keys = {key for place in places for key in keys_at(place)}
    return [*sorted(keys), *SIGNS]


# Settings, and a practice's own words


def _settings(content: bytes) -> None:
    settings, said = settings_in(content, Path("settings.toml"))
    assert settings.first_weekday in range(7)
    assert not any(CONTROL.search(one) for one in said)


def _settings_change(content: bytes) -> None:
    from tomlkit.exceptions import TOMLKitError

    def change(document: object) -> None:
        document["theme"] = "nord"  # type: ignore[index]

    try:
        text = changed(content, change)
    except (ValueError, RuntimeError, TOMLKitError):  # what `write_setting` says in a sentence
        return
    assert settings_in(text.encode(), Path("settings.toml"))[0].theme == "nord"


def _setting_seeds() -> list[bytes]:
    return [
        b'theme = "n\\u006frd" # mine\nregion = "jaw-left"\nday_turn = 5\nroutine_times = ["07:30"]\n',
        b'plain = true\nkind = "worst"\nweek_start = "sunday"\n[keys]\n"today.done" = "space,x"\n',
    ]


@cache
def _guide() -> Guide:
    return read_statements()


def _guide_words(content: bytes) -> None:
    changed_guide, said = with_changes(_guide(), content.decode("utf-8-sig"))
    assert not any(CONTROL.search(one) for one in said)
    assert not any(CONTROL.search(one.text + one.changed_by) for one in changed_guide.statements())


def _as_text(take: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """The same where whoever reads the file has made sure that it is text."""

    def taken(content: bytes) -> None:
        with suppress(UnicodeDecodeError):
            content.decode("utf-8-sig")
            take(content)

    return taken


def _guide_keys() -> list[str]:
    return [one.key for one in _guide().statements()]


def _guide_tokens() -> list[str]:
    return [*_guide_keys(), "[change]", "by", *SIGNS]


def _guide_seeds() -> list[bytes]:
    common = [one.key for one in _guide().statements() if one.mark is Mark.COMMON][:4]
    lines = "".join(f'{key} = "In our practice\\t we say \\u00e9."\n' for key in common)
    return [f'by = "Hana \\u0053ato"\n[change]\n{lines}'.encode(), b'by = "H"\n[change]\n']


# What comes from the other side


def _packet(content: bytes) -> None:
    came = read_packet(content)
    assert read_packet(packet_text(came).encode()) == came


def _packet_seeds() -> list[bytes]:
    return [packet_text(packet()).encode(), packet_text(packet(Side.PRACTICE)).encode()]


def _packet_tokens() -> list[str]:
    def keys(plain: object) -> set[str]:
        if isinstance(plain, dict):
            return set(plain).union(*map(keys, plain.values()))
        return set().union(*map(keys, plain)) if isinstance(plain, list) else set()

    return [
        *sorted(f'"{one}"' for one in keys(json.loads(_packet_seeds()[0]))),
        "null",
        "1e999",
        "NaN",
        "\\ud800",
    ]


@cache
def _keys() -> tuple[str, str]:
    return new_secret()


def _container(content: bytes) -> None:
    sealed_how(content)
    is_hand_off(content)
    open_with_keys(content, [_keys()[0]])


def _container_seeds() -> list[bytes]:
    import pyrage  # type: ignore[import-untyped, unused-ignore]

    public = _keys()[1]
    binary = close(b"a diary", Seal(keys=(public,)))
    armoured = bytes(pyrage.encrypt(b"x", [pyrage.x25519.Recipient.from_str(public)], armored=True))
    scrypt = b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\n" + b"A" * 43 + b"\n--- "
    return [binary, armoured, scrypt + b"A" * 43 + b"\n" + b"x" * 40]


def _key_file(content: bytes) -> None:
    keys = keys_in(content)
    assert keys is None or keys.public.startswith("age1")


# What is imported


def _export(content: bytes) -> None:
    records = read_document(content)
    assert read_document(document_text(records).encode()) == records


def _export_seeds() -> list[bytes]:
    patient = Patient(id=SENDER, name="me", entered_at=NOW)
    own = {"patient": (patient,), **packet().records}
    return [document_text(own).encode(), document_text({"patient": (patient,)}).encode()]


def _table(content: bytes) -> None:
    sheet = read_sheet(content)
    for order in (None, *DayOrder):
        with suppress(HomecareError):
            read = read_pain(sheet, Wanted(dates=order), PainKind.AVERAGE_24H, NOW)
            assert all(0 <= row.level <= 10 and row.day <= TODAY for row in read.rows)


def _table_seeds() -> list[bytes]:
    return [
        b'\xef\xbb\xbfDate;Pain;Note\r\n24.11.2026;4,0;"a ""b"""\r\n23.11.2026;3,0;=1+1\r\n',
        b"sep=,\ndate,pain\n2026-11-24,4\n",
        "date\tpain\n11/24/2026\t4\n".encode("utf-16"),
        b"Date,Time,Pain\n2026-11-23,8:05 PM,7\n2026-11-22,01:30,2\n",
        "Date,Pain\n2026-11-22T23:30:00.000Z,7\n２０２６／１１／２１ 20:00+09:00,４\n".encode(),
    ]


def _loop(content: bytes) -> None:
    habits, _, rest = content.partition(b"\n--\n")
    own, _, together = rest.partition(b"\n--\n")
    files = {HABITS: habits, "001 Walk/Checkmarks.csv": own, CHECKMARKS: together}
    read = read_habits({name: file for name, file in files.items() if file}, TODAY)
    assert all(one.day <= TODAY for habit in read.habits for one in habit.days)


def _loop_seeds() -> list[bytes]:
    habits = b"Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator\n"
    return [
        habits + b"001,Walk,YES_NO,,,1,1\n\n--\n2026-11-24,2\n2026-11-23,0\n",
        habits + b"001,Walk,YES_NO,,,1,1\n\n--\n\n--\nDate,Walk\n2026-11-24,YES_MANUAL\n",
        habits
        + b'002,"Walk, far",YES_NO\n003,Swim,YES_NO\n\n--\n\n--\nDate,Walk, far,Swim,\n2026-11-24,2,0,\n',
    ]


# A person's words


def _typed(name: str, words: str) -> object:
    return accepted(name, value_typed(name, words))


def _words(content: bytes) -> None:
    text = content.decode("utf-8", errors="surrogateescape")
    parsers: tuple[Callable[[str], object], ...] = (
        parse_level, parse_minutes, parse_kind, parse_region, parse_time, parse_id,
        lambda words: parse_day(words, TODAY), lambda words: parse_instant(words, NOW),
        lambda words: parse_instant(words, NOW, after=NOW),
        lambda words: read_activities(words.split(";")),
        lambda words: named_scores(words.split(";"), ["carrying shopping", "desk work"]),
        lambda words: search(_guide(), words),
        *(partial(_typed, name) for name in ACCEPTED if name != "keys"),
    )  # fmt: skip
    for parse in parsers:
        with suppress(HomecareError):
            parse(text)


def _word_seeds() -> list[bytes]:
    return [
        b"6h30m", b"2026-11-24", b"-3d", b"yesterday 17:30", b"upper back", b"desk work: 4; lift = 3",
        b"07:30,19:00", b"10",
    ]  # fmt: skip


@cache
def _points() -> PointList:
    return read_points()


def _point_words(content: bytes) -> None:
    text = content.decode("utf-8", errors="surrogateescape")
    _points().find(text)
    _points().meant(text)
    for parse in (parse_points, typed_points):
        with suppress(HomecareError):
            parse(text)


TARGETS: Final[dict[str, Target]] = {
    "programme": Target(_programme, _programmes, _toml_tokens),
    "draft": Target(_draft, _programmes, _toml_tokens),
    "settings": Target(_settings, _setting_seeds, lambda: [*ACCEPTED, *SIGNS], 4096),
    "settings-change": Target(_settings_change, _setting_seeds, lambda: [*ACCEPTED, *SIGNS], 4096),
    "guide": Target(_as_text(_guide_words), _guide_seeds, _guide_tokens, 4096),
    "packet": Target(_packet, _packet_seeds, _packet_tokens),
    "container": Target(_container, _container_seeds, lambda: ["-> scrypt ", "-> X25519 ", "\n--- "], 4096),
    "export": Target(_export, _export_seeds, _packet_tokens),
    "table": Target(_table, _table_seeds, lambda: ["sep=", "date", "pain", '""', ";"], 4096),
    "loop": Target(_loop, _loop_seeds, lambda: ["\n--\n", "YES_MANUAL", "Position", "Name"], 4096),
    "key": Target(_key_file, lambda: [f"# key\n{_keys()[0]}\n".encode()], longest=1024),
    "words": Target(_words, _word_seeds, longest=256),
    "points": Target(_point_words, lambda: [b"GB20 both, LI4 left", b'"x", EX-HN5', b"feng l"], longest=256),
}  # fmt: skip
"""Every parser by name."""


def taken(name: str, content: bytes) -> bool:
    """Give a target bytes; whether it took them. Anything but an answer or a refusal in words is raised."""
    try:
        TARGETS[name].take(content)
    except HomecareError:
        return False
    return True
