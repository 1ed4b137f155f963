"""A practice's database: opened, lost, found again; nothing confirmed is lost, nothing is written twice."""

import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from random import Random
from uuid import UUID, uuid4

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from homecare.clinic.clinic import Clinic
from homecare.core.records.records import PainReading, Patient
from homecare.core.values.days import in_utc
from homecare.diary.diary import Diary
from homecare.errors import NothingToUndoError, StoreError
from homecare.paths import Paths
from homecare.store import opening, schema
from homecare.store.backend import EVERYTHING
from homecare.store.opening import PRACTICE
from homecare.store.postgres import database
from homecare.store.postgres.backend import PostgresBackend
from homecare.store.store import Store
from homecare.store.tables.every import every_table
from tests.conftest import TUESDAY_EVENING, HandClock
from tests.depth import some
from tests.postgres import Server, join, serving
from tests.statements import heard_of
from tests.store.line import Line


@pytest.fixture
def address(server: Server) -> Iterator[str]:
    """A new database with all tables."""
    made = server.new_database()
    yield made
    server.drop(made)


@pytest.fixture
def shared(tmp_path: Path, address: str) -> Paths:
    """A folder that names it."""
    join(tmp_path / "shared", address)
    return Paths(tmp_path / "shared")


def over(line: Line, address: str) -> str:
    """The same database, over that line."""
    return f"{address.partition('?')[0]}?host={line.folder}"


def levels(paths: Paths) -> list[int]:
    """The pain levels that are in the database."""
    with closing(Store(paths.data)) as store, store.reading() as records:
        return [one.level for who in records.patients() for one in records.entries(PainReading, who.id)]


# Opening


def test_a_new_database_gets_its_tables_and_alembic_finds_no_difference(server: Server) -> None:
    backend = PostgresBackend(server.empty_database())
    with closing(backend), backend.reading() as snapshot:
        assert schema.revision(snapshot, "it") == schema.HEAD
        found = compare_metadata(MigrationContext.configure(snapshot.connection), every_table())
    assert [one for one in found if "timestamp" not in str(one).lower()] == []


def test_instants_are_kept_with_their_zone_and_ids_and_days_as_such(server: Server) -> None:
    address = server.new_database()
    with closing(psycopg.connect(address)) as connection:
        asked = (
            "SELECT column_name, data_type FROM information_schema.columns "
            "WHERE table_name = 'pain_reading' ORDER BY column_name"
        )
        kinds: dict[str, str] = dict(connection.execute(asked).fetchall())
    assert (kinds["id"], kinds["day"]) == ("uuid", "date")
    assert (kinds["at"], kinds["entered_at"]) == ("timestamp with time zone",) * 2


def test_two_that_open_a_new_database_at_once_make_one(server: Server) -> None:
    address, made, failed = server.empty_database(), [], []

    def open_it() -> None:
        try:
            made.append(PostgresBackend(address))
        except StoreError as error:
            failed.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    for backend in made:
        backend.close()
    assert (len(made), failed) == (3, [])


def test_a_database_of_something_else_is_left_alone(server: Server, tmp_path: Path) -> None:
    address = server.empty_database()
    with closing(psycopg.connect(address, autocommit=True)) as connection:
        connection.execute("CREATE TABLE invoice (id integer)")
    join(tmp_path / "x", address)
    with pytest.raises(StoreError, match="another program"):
        Store(tmp_path / "x")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("", "does not name a practice's database"),
        ('address = ""', "does not name a practice's database"),
        ("address = 7", "does not name a practice's database"),
        ("address = ", "does not name a practice's database"),
        ("a." * 40 + "b = 1", "does not name a practice's database"),
        (
            'address = "postgresql://anna@db..example.org/practice"',
            "is not the address of a PostgreSQL database",
        ),
        ('address = "http:// no"', "is not the address of a PostgreSQL database"),
        ('address = "postgresql:///practice?host=/nowhere"', "practice on /nowhere does not answer"),
    ],
)
def test_an_address_that_leads_nowhere_is_said(tmp_path: Path, said: str, sentence: str) -> None:
    (tmp_path / PRACTICE).write_text(said, encoding="utf-8")
    with pytest.raises(StoreError, match=sentence) as raised:
        Store(tmp_path)
    assert raised.value.next_step
    assert {one.name for one in tmp_path.iterdir()} == {PRACTICE, "home"}


@pytest.mark.parametrize(
    ("database", "user", "sentence"),
    [
        ("nothing", "owner", r"nothing on .* is not there"),
        ("postgres", "stranger", r"postgres on .* does not accept this name or password"),
    ],
)
def test_a_database_or_a_name_that_is_not_there_is_named(
    server: Server, tmp_path: Path, database: str, user: str, sentence: str
) -> None:
    join(tmp_path / "x", server.address(database, user))
    with pytest.raises(StoreError, match=sentence):
        Store(tmp_path / "x")


def test_without_the_driver_it_is_said_how_to_install_it(
    shared: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "homecare.store.postgres.backend", None)
    with pytest.raises(StoreError, match="not installed") as raised:
        Store(shared.data)
    assert "homecare[practice]" in str(raised.value.next_step)
    assert opening.PRACTICE == PRACTICE


@pytest.mark.parametrize(
    "address", ["postgresql://anna:geheim@db..example.org/practice", "password=geheim nothing"]
)
def test_a_password_that_stands_in_an_address_is_not_repeated(tmp_path: Path, address: str) -> None:
    join(tmp_path / "x", address)
    with pytest.raises(StoreError, match="is not the address") as raised:
        Store(tmp_path / "x")
    assert "geheim" not in raised.value.text


def test_a_wrong_password_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as server:
        with closing(psycopg.connect(server.address(), autocommit=True)) as connection:
            connection.execute("CREATE ROLE anna LOGIN PASSWORD 'right'")
        rules = server.folder / "data" / "pg_hba.conf"
        rules.write_text("local all anna scram-sha-256\nlocal all all trust\n")
        server.run("pg_ctl", "-D", "data", "reload")
        monkeypatch.setenv("PGPASSWORD", "wrong")
        join(tmp_path / "x", server.address("postgres", "anna"))
        with pytest.raises(StoreError, match="does not accept this name or password"):
            Store(tmp_path / "x")


# Two programs


def test_what_one_writes_the_other_hears_and_reads(shared: Paths, clock: HandClock) -> None:
    with closing(Diary.open(shared, clock=clock)) as one, closing(Diary.open(shared, clock=clock)) as other:
        one.entries.log_pain(3)
        seen = other.changes_seen()
        one.entries.log_pain(5)
        heard_of(other, seen)
        assert len(other.history.lines()) == 2
        own = one.changes_seen()
        one.entries.log_pain(6)
        assert one.changes_seen() == own


def test_who_writes_for_one_patient_waits_for_who_does_and_for_no_other(address: str) -> None:
    first, second = PostgresBackend(address), PostgresBackend(address)
    ana, ben = uuid4(), uuid4()
    with closing(first), closing(second):
        with first.writing(ana, briefly=False):
            with second.writing(ben, briefly=True):
                pass
            for lock in (ana, EVERYTHING):
                with pytest.raises(StoreError, match="Somebody else is writing"):
                    second.writing(lock, briefly=True).__enter__()
        with second.writing(ana, briefly=True):
            pass
        with first.writing(EVERYTHING, briefly=False), pytest.raises(StoreError, match="Somebody else"):
            second.writing(ben, briefly=True).__enter__()


def test_what_is_read_after_the_lock_is_what_the_other_committed(address: str) -> None:
    first, second = PostgresBackend(address), PostgresBackend(address)
    found: list[int] = []

    def wait_and_count() -> None:
        with second.writing(UUID(int=1), briefly=False) as transaction:
            found.extend(amount for (amount,) in transaction.execute("SELECT count(*) FROM patient"))

    with closing(first), closing(second):
        with first.writing(UUID(int=1), briefly=False) as transaction:
            waiting = threading.Thread(target=wait_and_count)
            waiting.start()
            values = (uuid4(), "Ana", TUESDAY_EVENING, False)
            transaction.execute(
                "INSERT INTO patient (id, name, entered_at, at_practice) VALUES (?, ?, ?, ?)", values
            )
        waiting.join()
    assert found == [1]


@pytest.mark.parametrize("crowd", some((4, 25, 3), (20, 100, 50), quick=((4, 25, 3),)), ids=str)
def test_members_who_write_at_once_get_what_one_after_another_would_have_given(
    shared: Paths, crowd: tuple[int, int, int]
) -> None:
    """Each logs and undoes; what stands at the end is what was confirmed, and nobody was refused."""
    members, actions, patients = crowd
    names = [f"Patient {number}" for number in range(patients)]
    with closing(Clinic.open(shared)) as clinic:
        for name in names:
            clinic.patients.add(name)
    confirmed: list[tuple[str, int]] = []
    errors: list[BaseException] = []

    def work(number: int) -> None:
        chance = Random(number)
        try:
            for name in chance.sample(names, k=min(5, patients)):
                with closing(Diary.open(shared, patient=name)) as diary:
                    for _ in range(actions // min(5, patients)):
                        if chance.random() < 0.8:
                            diary.entries.log_pain(chance.randint(0, 10))
                            confirmed.append((name, 1))
                        else:
                            with suppress(NothingToUndoError):
                                diary.history.undo()
                                confirmed.append((name, -1))
        except BaseException as error:  # noqa: BLE001 -- of another thread: it is asserted below
            errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(members)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert errors == []
    with closing(Store(shared.data)) as store, store.reading() as records:
        standing = {who.name: len(records.entries(PainReading, who.id)) for who in records.patients()}
    assert standing == {name: sum(by for who, by in confirmed if who == name) for name in names}


# Faults


def test_a_connection_that_was_ended_between_two_actions_is_not_noticed(
    server: Server, address: str, shared: Paths, clock: HandClock
) -> None:
    with closing(Diary.open(shared, clock=clock)) as diary:
        diary.entries.log_pain(3)
        diary.changes_seen()
        server.end_connections(address)
        diary.entries.log_pain(4)
        assert diary.changes_seen() > 1
    assert levels(shared) == [3, 4]


def test_a_connection_that_ends_within_an_action_leaves_nothing_and_the_same_action_is_done_later(
    server: Server, address: str, shared: Paths
) -> None:
    ana = Patient(id=uuid4(), name="Ana", entered_at=in_utc(TUESDAY_EVENING))
    with closing(Store(shared.data)) as store:
        with pytest.raises(StoreError, match="was lost; nothing was written"), store.writing() as records:
            records.add(ana)
            server.end_connections(address)
            records.patients()
        with store.reading() as records:
            assert records.patients() == []
        with store.writing() as records:
            records.add(ana)
        with store.reading() as records:
            assert records.patients() == [ana]


@pytest.mark.parametrize("how", ["fast", "immediate"])
def test_a_server_that_stops_and_starts_again_keeps_what_was_confirmed(
    tmp_path: Path, clock: HandClock, how: str
) -> None:
    with serving() as server:
        paths = Paths(tmp_path / "shared")
        join(paths.data, server.new_database())
        with closing(Diary.open(paths, clock=clock)) as diary:
            diary.entries.log_pain(3)
            server.stop(how)
            for _ in range(2):
                with pytest.raises(StoreError, match=r"does not answer; nothing was written"):
                    diary.entries.log_pain(4)
            server.start()
            diary.entries.log_pain(4)
        assert levels(paths) == [3, 4]


def test_an_answer_to_commit_that_was_lost_is_asked_for_and_nothing_is_doubled(
    line: Line, address: str, tmp_path: Path, clock: HandClock, shared: Paths
) -> None:
    join(tmp_path / "far", over(line, address))
    with closing(Diary.open(Paths(tmp_path / "far"), clock=clock)) as diary:
        diary.entries.log_pain(3)
        line.lose_the_answer_to(b"; COMMIT")
        diary.entries.log_pain(4)  # it was committed, as the server says over another line
        assert len(diary.history.lines()) == 2
    assert levels(shared) == [3, 4]


def test_a_commit_that_did_not_arrive_is_said_and_nothing_is_written(
    line: Line, address: str, tmp_path: Path, shared: Paths
) -> None:
    join(tmp_path / "far", over(line, address))
    with closing(Store(tmp_path / "far")) as store:
        with pytest.raises(StoreError, match="was lost; nothing was written"), store.writing() as records:
            records.add(Patient(id=uuid4(), name="Ana", entered_at=in_utc(TUESDAY_EVENING)))
            line.cut()
        with store.reading() as records:
            assert records.patients() == []
    assert levels(shared) == []


def test_a_line_that_is_silent_for_a_while_is_waited_for(
    line: Line, address: str, tmp_path: Path, clock: HandClock
) -> None:
    join(tmp_path / "far", over(line, address))
    with closing(Diary.open(Paths(tmp_path / "far"), clock=clock)) as diary:
        diary.entries.log_pain(3)
        line.be_silent(2)
        diary.entries.log_pain(4)
        assert len(diary.history.lines()) == 2


def test_where_nobody_can_say_whether_it_was_saved_the_person_is_told_to_look(
    line: Line, address: str, tmp_path: Path
) -> None:
    join(tmp_path / "far", over(line, address))
    store = Store(tmp_path / "far")
    with closing(store), pytest.raises(StoreError, match="did not confirm"), store.writing() as records:
        records.add(Patient(id=uuid4(), name="Ana", entered_at=in_utc(TUESDAY_EVENING)))
        line.close()


def test_a_right_that_is_taken_away_is_said_and_the_same_key_saves_it_once_it_is_back(
    server: Server, address: str, tmp_path: Path, clock: HandClock
) -> None:
    with closing(psycopg.connect(address, autocommit=True)) as owner:
        owner.execute("CREATE ROLE anna LOGIN")
        owner.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO anna")
        join(tmp_path / "hers", address.replace("owner@", "anna@"))
        with closing(Diary.open(Paths(tmp_path / "hers"), clock=clock)) as diary:
            diary.entries.log_pain(3)
            owner.execute("REVOKE INSERT ON pain_reading FROM anna")
            with pytest.raises(StoreError, match=r"not allowed to do that in .*; nothing was written"):
                diary.entries.log_pain(4)
            assert len(diary.history.lines()) == 1
            owner.execute("GRANT INSERT ON pain_reading TO anna")
            diary.entries.log_pain(4)
            owner.execute("ALTER ROLE anna NOLOGIN")
            server.end_connections(address)
            with pytest.raises(StoreError, match="does not accept this name or password"):
                diary.entries.log_pain(5)
    with closing(psycopg.connect(address)) as other:
        assert other.execute("SELECT count(*) FROM pain_reading").fetchall() == [(2,)]


def test_an_error_that_comes_through_sqlalchemy_is_said_in_words_too(
    server: Server, address: str, shared: Paths
) -> None:
    with closing(Store(shared.data)) as store:
        with pytest.raises(StoreError, match="was lost; nothing was written"), store.reading() as records:
            assert records.connection.execute(text("SELECT 1")).scalar() == 1
            server.end_connections(address)
            records.connection.execute(text("SELECT 1"))
        with store.reading() as records:
            assert records.patients() == []


def test_what_is_set_on_the_server_changes_nothing(server: Server, address: str, tmp_path: Path) -> None:
    name = psycopg.conninfo.conninfo_to_dict(address)["dbname"]
    with closing(psycopg.connect(address, autocommit=True)) as owner:
        for setting in ("default_transaction_isolation = 'serializable'", "datestyle = 'German'"):
            owner.execute(f"ALTER DATABASE {name} SET {setting}")
    join(tmp_path / "x", address)
    with closing(Diary.open(Paths(tmp_path / "x"))) as diary:
        assert diary.entries.log_pain(3, note="sore → 腰").note == "sore → 腰"
        assert [one.entry.entered_at.utcoffset() for one in diary.history.lines()] == [timedelta(0)]
    backend = PostgresBackend(address)
    with closing(backend), backend.writing(EVERYTHING, briefly=False) as transaction:
        found = transaction.execute("SHOW transaction_isolation").fetchall()
    assert found == [("read committed",)]


def test_a_database_without_every_letter_is_refused(server: Server, tmp_path: Path) -> None:
    with closing(psycopg.connect(server.address(), autocommit=True)) as owner:
        owner.execute("DROP DATABASE IF EXISTS latin")
        owner.execute("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0")
    join(tmp_path / "x", server.address("latin"))
    with pytest.raises(StoreError, match="is in LATIN1, which does not have every letter"):
        Store(tmp_path / "x")


def test_a_server_that_was_started_anew_cannot_say_what_became_of_a_commit(
    line: Line, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The numbers of transactions that were lost with it are given to others."""
    join(tmp_path / "far", over(line, address))
    monkeypatch.setattr(database, "_RUNNING_SINCE", "clock_timestamp()::text")
    with closing(Store(tmp_path / "far")) as store:
        line.lose_the_answer_to(b"; COMMIT")
        with pytest.raises(StoreError, match="did not confirm"), store.writing() as records:
            records.add(Patient(id=uuid4(), name="Ana", entered_at=in_utc(TUESDAY_EVENING)))


def test_a_link_that_leads_nowhere_makes_no_diary_beside_it(tmp_path: Path) -> None:
    (tmp_path / PRACTICE).symlink_to(tmp_path / "not mounted")
    with pytest.raises(StoreError, match="does not name a practice's database"):
        Store(tmp_path)
    assert not (tmp_path / "homecare.db").exists()


def test_no_copy_is_made_beside_a_servers_database(shared: Paths) -> None:
    with closing(Store(shared.data)) as store:
        assert store.keep_daily() is False
        assert store.put_aside("by-hand") is None
    assert [one.name for one in shared.data.iterdir()] == [PRACTICE]
