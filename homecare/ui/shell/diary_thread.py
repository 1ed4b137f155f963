"""The diary's own thread: every call of the interface to the store goes through here and never blocks a key.

What it needs is imported in this thread, after the first paint: the pages of the diary first, which show the
day, and the rest once that is on screen.
A call that was begun is always finished: a write cannot be cancelled half-way.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from textual.worker import NoActiveWorker, get_current_worker

from homecare.core.values.days import Clock
from homecare.errors import LockedError, WrongPassphraseError
from homecare.paths import Paths
from homecare.settings.settings import Settings
from homecare.system.os_errors import in_words
from homecare.ui.shell import wording

if TYPE_CHECKING:
    from homecare.clinic.clinic import Clinic
    from homecare.diary.diary import Diary
    from homecare.handoff.handoff import HandOff

T = TypeVar("T")

DiaryCall = Callable[["Diary"], T]
"""A question to the diary, or an action on it."""
"""A question that the pages of the diary answer."""
ClinicCall = Callable[["Clinic"], T]
"""A question to the clinic, or an action of the practitioner."""
HandOffCall = Callable[["HandOff"], T]
"""A question on files for the other side and from it, or making or receiving one."""


class DiaryThread:
    """One thread that owns the diary; `ask` it from the event loop."""

    def __init__(self, paths: Paths, *, patient: str | None, clock: Clock) -> None:
        self._paths = paths
        self._patient = patient
        self._clock = clock
        self._secret: str | None = None
        self._diary: Diary | None = None
        self._clinic: Clinic | None = None
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="diary")

    async def ask(self, question: DiaryCall[T]) -> T:
        """The answer of the diary to a question (or the result of an action).

        Raises:
            HomecareError: whatever the diary refuses, in its own words.
        """
        return await self.draw(lambda: question(self._opened()))

    async def draw(self, drawing: Callable[[], T]) -> T:
        """The result of work that is slow to import or to do, such as a chart, done beside the event loop.

        Raises:
            asyncio.CancelledError: where the program was left meanwhile, and there is nothing to show it on.
        """
        drawn = await asyncio.shield(
            asyncio.get_running_loop().run_in_executor(self._executor, self._in_words, drawing)
        )
        if _program_was_left():
            raise asyncio.CancelledError
        return drawn

    def _in_words(self, doing: Callable[[], T]) -> T:
        """Its result; what the system refuses is said as whatever else the diary refuses."""
        try:
            return doing()
        except StopIteration as defect:  # which a future cannot hand on: whoever asked would wait for ever
            raise RuntimeError(repr(defect)) from defect
        except OSError as error:
            said = in_words(error, self._paths.data)
            if said is None:
                raise
            raise said from error

    def _opened(self) -> "Diary":
        if self._diary is None:
            from homecare.diary.diary import Diary

            self._diary = Diary.open(
                self._paths, patient=self._patient, clock=self._clock, secret=self._secret
            )
        return self._diary

    async def ask_clinic(self, question: ClinicCall[T]) -> T:
        """The answer of the clinic to a question (or the result of an action), in the same thread.

        Raises:
            HomecareError: whatever the clinic refuses, in its own words.
        """
        return await self.draw(lambda: self._answer_of_clinic(question))

    def _answer_of_clinic(self, question: ClinicCall[T]) -> T:
        if self._clinic is None:
            from homecare.clinic.clinic import Clinic

            self._clinic = Clinic.open(self._paths, clock=self._clock, secret=self._secret)
        return question(self._clinic)

    @property
    def patient(self) -> str | None:
        """The name of the patient whose diary is open; None where it was opened without one."""
        return self._patient

    async def ask_hand_off(self, question: HandOffCall[T], *, patient: str | None) -> T:
        """The answer of the hand-off with the other side, for the patient of this name, in the same thread.

        Raises:
            HomecareError: whatever it refuses, in its own words.
        """
        return await self.draw(lambda: self._answer_of_hand_off(question, patient))

    def _answer_of_hand_off(self, question: HandOffCall[T], patient: str | None) -> T:
        from contextlib import closing

        from homecare.handoff.handoff import HandOff

        opened = HandOff.open(
            self._paths,
            patient=patient,
            clock=self._clock,
            unlocked=lambda open_it: open_it(self._secret),
            apart=True,
        )
        with closing(opened) as hand_off:
            return question(hand_off)

    # The lock

    @property
    def secret(self) -> str | None:
        """The passphrase that opened the diary, for what else opens it in the diary's thread."""
        return self._secret

    @property
    def locked(self) -> bool:
        """Whether the diary that is open is closed by a passphrase for everybody else."""
        return self._secret is not None

    async def begin(self, *, at_practice: bool) -> None:
        """Open the diary, or the clinic: with the passphrase that the keyring keeps, if it is locked.

        Raises:
            LockedError: if it has to be typed.
            StoreError: if the diary cannot be used.
        """
        await self.draw(lambda: self._begin(at_practice=at_practice))

    def _begin(self, *, at_practice: bool) -> None:
        def opened() -> None:
            if at_practice:
                self._answer_of_clinic(lambda _: None)
            else:
                self._opened()

        try:
            opened()
        except LockedError:
            from homecare.data_folder.keyring import remembered

            self._secret = remembered(self._paths)
            if self._secret is None:
                raise
            try:
                opened()
            except LockedError:
                self._secret = None
                raise

    async def unlock(self, secret: str) -> None:
        """Open a locked diary from now on with this passphrase.

        Raises:
            WrongPassphraseError: if it does not open it.
            StoreError: if the diary cannot be used.
        """
        await self.draw(lambda: self._unlock(secret))

    def _unlock(self, secret: str) -> None:
        from homecare.data_folder.encryption import Encryption

        if Encryption(self._paths).check(secret):
            self._secret = secret

    async def know(self, secret: str) -> None:
        """Compare a passphrase with the one that opened the diary.

        Raises:
            WrongPassphraseError: if it is another one.
        """
        from hmac import compare_digest

        if self._secret is None or not compare_digest(secret.encode(), self._secret.encode()):
            raise WrongPassphraseError(wording.WRONG_PASSPHRASE, wording.TYPE_AGAIN)

    async def keep_daily_copy(self) -> str | None:
        """Copy what is open at the first start of a day; says why, where that could not be done."""
        return await self.draw(self._keep_copy)

    def _keep_copy(self) -> str | None:
        door = self._diary or self._clinic
        return None if door is None else door.keep_daily_copy()

    async def turn_to(self, patient: str) -> None:
        """Close the diary that is open; the next question opens this patient's."""
        await self.draw(lambda: self._turn(patient))

    def _turn(self, patient: str) -> None:
        self._close_diary()
        self._patient = patient

    async def use(self, settings: Settings) -> None:
        """Go on with other settings, in the diary and the clinic that are open."""
        await self.draw(lambda: self._use(settings))

    def _use(self, settings: Settings) -> None:
        for one in (self._diary, self._clinic):
            if one is not None:
                one.use(settings)

    def close(self) -> None:
        """Finish what was begun, then let go of the database."""
        self._executor.submit(self._close_diary)
        self._executor.submit(self._close_clinic)
        self._executor.shutdown(wait=True)

    def _close_clinic(self) -> None:
        if self._clinic is not None:
            self._clinic.close()
            self._clinic = None

    def _close_diary(self) -> None:
        if self._diary is not None:
            self._diary.close()
        self._diary = None


def _program_was_left() -> bool:
    """Whether the app of the worker that waits has ended: its screens are gone then."""
    try:
        return not get_current_worker().node.app.is_running
    except NoActiveWorker:
        return False
