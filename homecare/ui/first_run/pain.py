"""The step that takes today's pain, right now and on average, by region, on the body map."""

from dataclasses import replace
from typing import ClassVar, Final

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import HorizontalGroup
from textual.message import Message
from textual.widgets import Label

from homecare.core.first_run.first_run import PAIN_ASKED, Draft, PainSaid, Step
from homecare.core.values.limits import PAIN_MAX
from homecare.core.values.regions import follows, region_title, your_region
from homecare.core.wording.safety_notice import is_high, pointer
from homecare.errors import HomecareError
from homecare.settings.settings import write_setting
from homecare.ui.first_run import wording
from homecare.ui.first_run.step import StepView
from homecare.ui.first_run.wording import KEYS
from homecare.ui.settings.apply import change
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.body_map import BY_LETTER, LETTERS, BodyRegionPicker
from homecare.ui.widgets.pain_scale import PainScale

SCALES = ("now", "average")
LABELS: Final = {
    "now": (wording.RIGHT_NOW, wording.RIGHT_NOW_SHORT),
    "average": (wording.AVERAGE_24H, wording.AVERAGE_24H_SHORT),
}
"""What stands before each scale, where there is room and where there is little."""
MARK: Final = "▸"


class StepScale(PainScale):
    """A pain scale on which Enter without a level goes on, and Backspace takes a level away."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "backspace,delete", "clear", "pain.clear", show=False),
    ]

    class Passed(Message):
        """No level was given."""

    class Cleared(Message):
        """The level was taken away."""

        def __init__(self, scale: "StepScale") -> None:
            self.scale = scale
            super().__init__()

    def action_choose_pointed(self) -> None:
        """Take the level pointed at; without one go on."""
        if self.pointed is None and self.chosen is None:
            self.post_message(self.Passed())
        else:
            super().action_choose_pointed()

    def action_clear(self) -> None:
        """No level after all."""
        self.post_message(self.Cleared(self))


class PainStep(StepView):
    """The body map over two scales: choose a region, then its pain; as many regions as there are."""

    step: ClassVar[Step] = Step.PAIN
    asked: ClassVar[str] = PAIN_ASKED
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(
                "t" if level == PAIN_MAX else str(level), f"level({level})",
                wording.PAIN_LEVEL.format(level=level), show=False,
                id=f"start.pain.{level}", tooltip=wording.PAIN_NOW_IN_HELP,
            )
            for level in range(PAIN_MAX + 1)
        ),
        *BY_LETTER,
    ]  # fmt: skip

    def body(self) -> ComposeResult:
        """The map, and the scales of the region pointed at."""
        region = self.draft.pain[-1].region if self.draft.pain else self.home.settings.region
        yield BodyRegionPicker(region=region, levels=self._levels())
        for name, (long, short) in LABELS.items():
            with HorizontalGroup(classes="line"):
                yield Label(f"  {long}", classes=f"label -long of-{name}", markup=False)
                yield Label(f"  {short}", classes=f"label -short of-{name}", markup=False)
                yield StepScale(id=name)

    def _levels(self) -> dict[str, int]:
        """The level to write on each region: the average, else the one of right now."""
        levels = {one.region: one.now if one.average is None else one.average for one in self.draft.pain}
        return {region: level for region, level in levels.items() if level is not None}

    @property
    def _picker(self) -> BodyRegionPicker:
        return self.query_one(BodyRegionPicker)

    def _scale(self, name: str) -> StepScale:
        return self.query_one(f"#{name}", StepScale)

    def begin(self) -> None:
        """On the map, at the region of the programme where it names one."""
        self._picker.focus()
        self._show()
        if not self.draft.pain:
            self._point()

    @work(group="looking", exclusive=True)
    async def _point(self) -> None:
        pointed = self._picker.pointed
        try:
            usual = await self.home.diary.ask(lambda diary: diary.programmes.usual_region())
        except HomecareError as error:
            self.home.say_error(error)
            return
        if usual is not None and usual != pointed == self._picker.pointed and not self.draft.pain:
            self._picker.pointed = usual

    def _show(self) -> None:
        said = self.draft.pain_of(self._picker.pointed)
        self._scale("now").chosen, self._scale("average").chosen = said.now, said.average
        self._picker.levels = self._levels()
        self._tell()

    def on_descendant_focus(self) -> None:
        """The row that has the keys is marked, and its question stands under the step."""
        self._follow_focus()

    def on_descendant_blur(self) -> None:
        """The keys went elsewhere, to the way on perhaps."""
        self.call_after_refresh(self._follow_focus)

    def _follow_focus(self) -> None:
        focused = self.screen.focused
        for name in SCALES:
            here = focused is not None and focused.id == name
            for label in self.query(f".of-{name}").results(Label):
                label.update(f"{MARK if here else ' '} {LABELS[name]['-short' in label.classes]}")
        self._tell()

    def _tell(self) -> None:
        """What to do next, for where the keys are."""
        said = self.draft.pain_of(self._picker.pointed)
        focused, where = self.screen.focused, your_region(said.region)
        told = _told(said)
        if focused is not None and focused.id in SCALES:
            asks = wording.PAIN_NOW_ASKED if focused.id == "now" else wording.PAIN_AVERAGE_ASKED
            words = asks.format(where=where)
        elif focused is not None and focused.id == "next":
            words = wording.THEN_CONTINUE.format(told=told) if told else wording.ENTER_CONTINUES
        else:
            words = told or wording.DIGIT_IS_PAIN_NOW.format(where=where)
        high = is_high(said.now, said.average)
        self.post_message(self.Told(f"{told} {pointer(typed=False)}" if high and told else words))

    def action_level(self, level: int) -> None:
        """A digit on the map is the pain right now of the region pointed at."""
        focused = self.screen.focused
        if focused is not None and self._picker in focused.ancestors:
            self._say("now", level)
            self._on_from("now")

    def take_key(self, key: str) -> bool:
        """A region's letter."""
        if key in LETTERS:
            self.action_move_to(LETTERS[key])
        return key in LETTERS

    def action_move_to(self, region: str) -> None:
        """A region's letter goes to it from everywhere in the step."""
        self._picker.pointed = region
        self._picker.focus()
        self._show()

    @on(BodyRegionPicker.Moved)
    def _moved(self) -> None:
        self._show()

    @on(BodyRegionPicker.Chosen)
    def _region(self, event: BodyRegionPicker.Chosen) -> None:
        event.stop()
        self._show()
        self._scale("now").focus()

    @on(PainScale.Chosen)
    def _level(self, event: PainScale.Chosen) -> None:
        event.stop()
        self._say(event.scale.id or "now", event.level)
        self._on_from(event.scale.id)

    @on(StepScale.Passed)
    def _passed(self) -> None:
        focused = self.screen.focused
        self._on_from(None if focused is None else focused.id)

    @on(StepScale.Cleared)
    def _cleared(self, event: StepScale.Cleared) -> None:
        self._say(event.scale.id or "now", None)

    def _say(self, name: str, level: int | None) -> None:
        before = self.draft.pain_of(self._picker.pointed)
        said = replace(before, now=level) if name == "now" else replace(before, average=level)
        self.draft = self.draft.with_pain(said)
        self._show()
        self.post_message(self.Said())

    def _on_from(self, name: str | None) -> None:
        """From right now to the average, from there to the way on."""
        if name == "now":
            self._scale("average").focus()
        else:
            self.screen.query_one("#next").focus()

    async def leave(self) -> Draft:
        """Log what was said; the region with the most pain is charted from now on."""
        said: tuple[PainSaid, ...] = self.draft.pain
        logged = await self.home.diary.ask(lambda diary: diary.first_run.say_pain(said))
        self.draft = replace(self.draft, pain=logged)
        await self._chart(self.draft.main_region)
        return self.draft

    async def _chart(self, region: str | None) -> None:
        """Chart the region that hurts most; settings that cannot be written stop nobody."""
        usual = self.home.settings.own_region or await self.home.diary.ask(
            lambda diary: diary.programmes.usual_region()
        )
        if region is None or region == usual:
            return
        try:
            await change(self.app, lambda path: write_setting(path, "region", region))
        except HomecareError as error:
            self.home.say_error(error)
            return
        self.app.notify(wording.REGION_FOLLOWED.format(follows=follows(region)))


def _told(said: PainSaid) -> str:
    """`Neck: now 4, on average 5.`; empty where nothing was said."""
    if said.now is None and said.average is None:
        return ""
    if said.average is None:
        told = wording.NOW_TOLD
    else:
        told = wording.AVERAGE_TOLD if said.now is None else wording.BOTH_TOLD
    region = region_title(said.region)
    return told.format(region=region, now=said.now, average=said.average)
