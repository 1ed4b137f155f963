"""One call of the command line: which data folder, whose diary, and what day it is."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, cast

from homecare.cli import wording
from homecare.cli.output.printing import tell
from homecare.core.values.days import date_here, diary_day
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import parse_day
from homecare.errors import InputError, LockedError
from homecare.paths import Paths, find_paths
from homecare.settings.settings import Settings, read_settings
from homecare.system.clock import SystemClock

if TYPE_CHECKING:
    import typer

    from homecare.clinic.clinic import Clinic
    from homecare.data_folder.backups import Backups
    from homecare.diary.diary import Diary
    from homecare.exchange.shelf import Shelf
    from homecare.handoff.handoff import HandOff

T = TypeVar("T")


@dataclass
class Call:
    """What a person said before the command, and what follows from it. Making one touches nothing.

    `folder` is the data folder of --data, `patient` the name of --patient; None where they are not said.
    `said_plain` is --plain, `passphrase_stdin` --passphrase-stdin.
    """

    folder: str | None = None
    patient: str | None = None
    said_plain: bool = False
    passphrase_stdin: bool = False
    _secret: str | None = field(default=None, repr=False)

    @cached_property
    def paths(self) -> Paths:
        """The data folder.

        Raises:
            InputError: if --data is empty, or what is named cannot be found.
        """
        if self.folder is not None and not self.folder.strip():
            raise InputError(wording.FOLDER_EMPTY, wording.WRITE_A_FOLDER)
        return find_paths(self.folder)

    @cached_property
    def settings(self) -> Settings:
        """The person's settings; what is wrong in the file is told on stderr, once."""
        settings, wrong = read_settings(self.paths.settings)
        for sentence in wrong:
            tell(wording.NOTE.format(sentence=sentence))
        return settings

    @cached_property
    def plain(self) -> bool:
        """Whether words only are wanted: by --plain, or by the setting."""
        return self.said_plain or self.chosen.plain

    @cached_property
    def chosen(self) -> Settings:
        """The same settings, for how things are printed; `settings` tells what is wrong with them."""
        try:
            return read_settings(self.paths.settings)[0]
        except InputError:
            return Settings()  # the command itself says what is wrong with the folder

    @cached_property
    def today(self) -> date:
        """The diary day that is running."""
        return diary_day(SystemClock().now(), self.settings.day_turn)

    def date_of(self, instant: datetime) -> date:
        """The date of an instant, by the clock on this person's wall."""
        return date_here(instant, SystemClock().now())

    def day(self, text: str | None) -> date | None:
        """The day of a word such as yesterday; None where nothing is said.

        Raises:
            InputError: for a word that is no day.
        """
        return None if text is None else parse_day(text, self.today)

    def past_day(self, text: str | None) -> date | None:
        """The same as `day`, for a day that entries can speak of.

        Raises:
            InputError: for a word that is no day, or a day in the future.
        """
        day = self.day(text)
        if day is not None and day > self.today:
            raise InputError(
                wording.IN_THE_FUTURE.format(day=day_in_words(day)),
                wording.NAME_TODAY_OR_EARLIER.format(today=day_in_words(self.today)),
            )
        return day

    def unlocked(self, open_it: Callable[[str | None], T], *, ask: bool = True) -> T:
        """What `open_it` opens: without a passphrase, or with that of a locked diary, asked for once a call.

        With `ask=False` nobody is asked; a passphrase that the keyring keeps is used all the same.

        Raises:
            LockedError: if the diary is locked, and stays so.
            StoreError: if it cannot be used.
        """
        try:
            return open_it(self._secret)
        except LockedError:
            from homecare.cli.input.passphrase import opened

        def with_secret(secret: str) -> T:
            it = open_it(secret)
            self._secret = secret
            return it

        return opened(self, with_secret, ask=ask)

    @contextmanager
    def diary(self, *, ask: bool = True) -> "Iterator[Diary]":
        """The diary, closed at the end; whether its passphrase is asked for is `ask`.

        Raises:
            LockedError: if it is locked, and stays so.
            StoreError: if the data folder or the database cannot be used.
        """
        from homecare.diary.diary import Diary

        _ = self.settings  # says what is wrong in them before anything else is printed
        fresh = not self.paths.database.exists()
        with closing(
            self.unlocked(lambda secret: Diary.open(self.paths, patient=self.patient, secret=secret), ask=ask)
        ) as diary:
            if fresh:
                self.tell_who_else_can_read(begun=True)
            _tell_of_copy(diary.keep_daily_copy())
            yield diary

    def tell_who_else_can_read(self, *, begun: bool = False) -> None:
        """Say on stderr in which ways others can get at the data folder.

        It is said where somebody asks where it lies, not with every entry; where a diary is `begun`, only
        that its folder is carried elsewhere, which may damage it.
        """
        from homecare.system.permissions import synchronised_warnings, warnings_about
        from homecare.system.volume import network_kind, over_network

        for sentence in (synchronised_warnings if begun else warnings_about)(self.paths.data):
            tell(wording.NOTE.format(sentence=sentence))
        kind = network_kind(self.paths.data)
        if kind is not None and not begun:
            tell(wording.NOTE.format(sentence=" ".join(over_network(self.paths.data, kind))))

    @contextmanager
    def clinic(self) -> Iterator["Clinic"]:
        """The clinic of the data folder, closed at the end.

        Raises:
            LockedError: if it is locked, and stays so.
            StoreError: if the data folder or the database cannot be used.
        """
        from homecare.clinic.clinic import Clinic

        with closing(self.unlocked(lambda secret: Clinic.open(self.paths, secret=secret))) as clinic:
            _tell_of_copy(clinic.keep_daily_copy())
            yield clinic

    @contextmanager
    def hand_off(self) -> Iterator["HandOff"]:
        """The hand-off of the data folder, for the patient that is named; closed at the end."""
        from homecare.handoff.handoff import HandOff

        _ = self.settings  # says what is wrong in them before anything else is printed
        with closing(HandOff.open(self.paths, patient=self.patient, unlocked=self.unlocked)) as opened:
            yield opened

    def backups(self) -> "Backups":
        """The door to the diary's file as a whole, and to its copies; a locked one is asked its passphrase.

        Raises:
            LockedError: if it is locked, and stays so.
        """
        from homecare.data_folder.backups import Backups

        return self.unlocked(lambda secret: Backups.open(self.paths, secret=secret).checked())

    @cached_property
    def shelf(self) -> "Shelf":
        """The programme files at hand; no database is opened for them."""
        from homecare.exchange.shelf import Shelf
        from homecare.paths import bundled_programmes

        return Shelf(bundled_programmes(), self.paths.programmes)


def _tell_of_copy(said: str | None) -> None:
    if said is not None:
        tell(wording.NOTE.format(sentence=said))


def call_of(context: "typer.Context") -> Call:
    """The call a command belongs to."""
    return cast(Call, context.obj)
