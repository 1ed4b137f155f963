"""The clinic's app: the panel first, then the diary of whichever patient is opened, in its known rooms."""

from asyncio import Lock
from collections.abc import Callable
from contextlib import suppress
from typing import ClassVar, Final
from uuid import UUID

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from homecare.core.records.records import Patient
from homecare.core.values.days import Clock
from homecare.errors import HomecareError
from homecare.paths import Paths
from homecare.system.clock import stopwatch
from homecare.ui.app import HomecareApp
from homecare.ui.clinic import wording
from homecare.ui.clinic.messages import PatientChosen
from homecare.ui.clinic.wording import KEYS
from homecare.ui.shell.keys import bind
from homecare.ui.shell.messages import DayTurned, DiaryChanged
from homecare.ui.shell.room_keys import ROOMS, RoomKey
from homecare.ui.widgets.rooms_bar import RoomsBar


def _panel() -> Screen[None]:
    from homecare.ui.clinic.panel import PanelScreen

    return PanelScreen()


def _notes() -> Screen[None]:
    from homecare.ui.clinic.notes import NotesScreen

    return NotesScreen()


OF_ONE_PATIENT: Final = {
    **{name: room for name, room in HomecareApp.MODES.items() if name in {one.room for one in ROOMS}},
    "notes": _notes,
}
"""The rooms that show one patient's diary. They are built anew for each, so that nothing of another stays."""


class ClinicApp(HomecareApp):
    """The terminal interface of a practitioner on one data folder."""

    CSS_PATH = "../homecare.tcss"

    MODES: ClassVar[dict[str, str | Callable[[], Screen[None]]]] = {"clinic": _panel, **OF_ONE_PATIENT}
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "0", "room('clinic')", "room.clinic", show=False),
        bind(KEYS, "R", "report", "report", show=False),
        bind(KEYS, "Q", "question", "question", show=False),
        bind(KEYS, "9,n", "room('notes')", "room.notes", show=False),
        bind(
            KEYS, "greater_than_sign", "hand_off('share')", "share", named="share.open", show=False,
            key_display=">",
        ),
        bind(KEYS, "less_than_sign", "hand_off('receive')", "receive", show=False, key_display="<"),
    ]  # fmt: skip

    def __init__(
        self,
        paths: Paths,
        clock: Clock | None = None,
        stopwatch: Callable[[], float] = stopwatch,
        demo: bool = False,
        plain: bool = False,
    ) -> None:
        super().__init__(paths, clock=clock, stopwatch=stopwatch, demo=demo, plain=plain)
        self.at_practice = True
        self.rooms = (RoomKey("0", wording.CLINIC, "clinic"), *ROOMS, RoomKey("9", wording.NOTES, "notes"))
        self._turning = False
        self._open_patient: UUID | None = None
        self.opening = Lock()
        """Held while a patient is opened: the panel's next page waits for it."""

    def compose(self) -> ComposeResult:
        """The first paint: the frame alone."""
        yield RoomsBar("clinic", demo=self.demo)

    @work(group="looking")
    async def _open_today(self) -> None:
        """Nobody's day is read: the first room is the panel."""
        with suppress(HomecareError):  # the panel asks again, and says what is wrong
            await self.let_in(at_practice=True)
        if self.current_mode == "_default":
            self.switch_mode("clinic")

    # The open patient

    def on_patient_chosen(self, message: PatientChosen) -> None:
        """Open a patient's diary, and show how they get on."""
        message.stop()
        if not self._turning:
            self._turning = True
            self._open(message.patient)

    @work(group="flow")
    async def _open(self, patient: Patient) -> None:
        try:
            async with self.opening:
                if self._open_patient != patient.id:
                    await self._turn_to(patient)
                self.switch_mode("progress")
        except HomecareError as error:
            self.say_error(error)
        finally:
            self._turning = False

    async def _turn_to(self, patient: Patient) -> None:
        """Close the one diary and open the other; what was shown of the first goes with it."""
        if self._seen is not None:  # the next diary cannot tell what other programs wrote until now
            await self.see_changes()  # no worker, which the next look would cancel
        whose = await self._name_of(patient.id)
        await self.diary.turn_to(str(patient.id))  # which stays theirs, however they are called by then
        seen = await self.diary.ask(lambda diary: diary.changes_seen())
        for name, room in OF_ONE_PATIENT.items():
            await self.remove_mode(name)
            self.add_mode(name, room)
        self._open_patient, self.whose, self._seen = patient.id, whose, seen

    async def _name_of(self, patient: UUID) -> str:
        return await self.diary.ask_clinic(lambda clinic: clinic.patients.named(str(patient)).name)

    def tell_screens(self, message: Callable[[], DiaryChanged | DayTurned]) -> None:
        """Pass a message to every screen, once it is known how the open patient is called by now."""
        if self._open_patient is None:
            super().tell_screens(message)
        else:
            self._tell_after_name(message, self._open_patient)

    @work(group="naming")
    async def _tell_after_name(self, message: Callable[[], DiaryChanged | DayTurned], patient: UUID) -> None:
        with suppress(HomecareError):  # whoever looks next is told what is wrong
            name = await self._name_of(patient)
            if self._open_patient == patient and name != self.whose:
                self.whose = name
                for bar in self.screen.query(RoomsBar):
                    bar.refresh()
        super().tell_screens(message)

    def action_room(self, name: str) -> None:
        """Go to a room; those of a patient once one is open. The guide is nobody's own."""
        if self._turning:
            return  # the patient's first room is on its way
        if name not in {"clinic", "guide"} and self.whose is None:
            self.notify(wording.OPEN_A_PATIENT_FIRST)
        else:
            super().action_room(name)

    def action_report(self) -> None:
        """The page of the open patient."""
        if self.whose is None:
            self.notify(wording.OPEN_A_PATIENT_FIRST)
        elif self.current_mode == "clinic":
            self.notify(wording.REPORT_OF_WHO_IS_OPEN.format(name=self.whose))
        else:
            super().action_report()

    def action_question(self) -> None:
        """What the open patient wants to ask."""
        if self.whose is None:
            self.notify(wording.OPEN_A_PATIENT_FIRST)
        else:
            super().action_question()

    def action_hand_off(self, way: str) -> None:
        """Share with the patient who is highlighted in the panel, or open; a file says itself whose it is."""
        from homecare.ui.clinic.panel import PanelScreen
        from homecare.ui.handoff.opening import open_form

        panel = self.screen_stack[0]
        patient = self._open_patient
        if isinstance(panel, PanelScreen):
            patient = None if panel.patient is None else panel.patient.id
        if way == "share" and patient is None:
            self.notify(wording.OPEN_A_PATIENT_FIRST)
        else:
            whose = None if patient is None else str(patient)
            self.run_worker(open_form(self, way, whose, self.show_in_panel), group="opening")

    async def show_in_panel(self, patient: Patient) -> None:
        """Go to a patient's row in the panel."""
        from homecare.ui.clinic.panel import PanelScreen

        await self.switch_mode("clinic")
        if isinstance(self.screen, PanelScreen):
            self.screen.go_to_patient(patient)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing is taken back from the panel, or before a patient is open: another may be meant."""
        if action == "undo" and (self.whose is None or self.current_mode == "clinic"):
            return False
        return super().check_action(action, parameters)

    def toggle_sitting(self) -> None:
        """A chair is minded where the patient sits."""
        self.notify(wording.SITTING_IS_THE_PATIENTS)
