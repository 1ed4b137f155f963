"""From exercises of a day to the player, and back with what was done."""

from collections.abc import Sequence
from typing import Any

from textual.app import App

from homecare.core.day.player_session import half_done, led_item
from homecare.core.day.view import DayItem
from homecare.core.records.records import RoutineRun
from homecare.core.routine.player import Pace
from homecare.core.values.dose import sets_in_words
from homecare.core.wording.entries import OUTCOME_WORDS, entry_in_words
from homecare.errors import HomecareError
from homecare.settings.settings import Settings
from homecare.ui.player import wording
from homecare.ui.player.dialogs import SaidDialog
from homecare.ui.player.keeper import RoutineKeeper
from homecare.ui.player.screen import Player
from homecare.ui.shell.day_look import DayLook
from homecare.ui.shell.dialogs import ConfirmDialog
from homecare.ui.shell.host import home_of
from homecare.ui.shell.messages import DiaryChanged


def pace_of(settings: Settings) -> Pace:
    """The times of the player that a person set."""
    return Pace(get_ready_s=settings.get_ready_s, rest_s=settings.rest_s, rep_s=settings.rep_s)


async def start(app: App[Any], items: Sequence[DayItem], look: DayLook) -> None:
    """Lead through exercises; one that is logged already is asked about first. To be awaited in a worker."""
    try:
        question = logged_already(items[0]) if len(items) == 1 else None
        if question is not None:
            again = ConfirmDialog(items[0].planned.name, question, yes=wording.ONCE_MORE)
            if not await app.push_screen_wait(again):
                return
        await lead_through(app, items, look)
    except HomecareError as error:
        home_of(app.screen).say_error(error)


async def offer_to_go_on(app: App[Any], run: RoutineRun, look: DayLook) -> None:
    """Offer to go on with a routine that broke off; to be awaited in a worker."""
    home = home_of(app.screen)
    by_key = {item.planned.key: item for item in look.view.items}
    items = [by_key[key] for key in run.exercises if key in by_key]
    items = [item for item in items if item.more_asked or half_done(item) is not None]
    wanted = False
    if items:
        question = unfinished_in_words(items[0], len(items) - 1)
        wanted = await app.push_screen_wait(
            ConfirmDialog(wording.ASK_TO_CONTINUE, question, yes=wording.CONTINUE_BUTTON, no=wording.LEAVE_IT)
        )
    try:
        if wanted:
            await lead_through(app, items, look)
        else:
            await home.diary.ask(lambda diary: diary.player.end_run(run))
    except HomecareError as error:
        home.say_error(error)


async def lead_through(app: App[Any], items: Sequence[DayItem], look: DayLook) -> None:
    """Lead through these exercises of a day that was looked at; to be awaited in a worker.

    Raises:
        HomecareError: if the diary cannot be written.
    """
    home = home_of(app.screen)
    await safety_first(app)
    view = look.view
    plan = view.assigned.plan if view.assigned else None
    pace = pace_of(home.settings)
    known = await home.diary.ask(
        lambda diary: {
            item.planned.key: diary.programmes.exercise(item.planned.key, plan, illustrated=True)
            for item in items
        }
    )
    led = [led_item(item, known[item.planned.key], plan, pace) for item in items]
    run = await home.diary.ask(lambda diary: diary.player.begin_run([one.key for one in led], day=view.day))
    home.tell_screens(DiaryChanged)
    keeper = RoutineKeeper(home, run)
    title = plan.title if plan else wording.EXERCISE
    await app.push_screen_wait(Player(led, keeper, title=title, safety=plan.safety if plan else None))
    home.tell_screens(DiaryChanged)
    names = {one.key: one.name for one in led}
    said = [entry_in_words(entry, names.get(entry.exercise)) for entry in keeper.entries]
    if len(led) > 1 and said:
        await app.push_screen_wait(SaidDialog(wording.WHAT_WAS_DONE, "\n".join(said)))
    elif said:
        app.notify(said[0], title=wording.SAVED, timeout=4)


async def safety_first(app: App[Any]) -> None:
    """Before the first routine, and before the first with a new version of it, the safety page is shown.

    It is read and closed; nothing is asked (CLINICAL.md §2).

    Raises:
        HomecareError: if the diary cannot be read.
    """
    from homecare.exchange.content import read_safety
    from homecare.ui.safety.screen import SafetyScreen

    home, page = home_of(app.screen), read_safety()
    seen = await home.diary.ask(lambda diary: diary.shown.safety_seen())
    if seen is None or seen < page.version:
        await app.push_screen_wait(SafetyScreen(page, home.settings.country))


def logged_already(item: DayItem) -> str | None:
    """The question before an exercise is done once more than it was asked for; None where it is not."""
    if item.more_asked or half_done(item) is not None or item.outcome is None:
        return None
    return wording.DO_IT_AGAIN.format(exercise=item.planned.name, outcome=OUTCOME_WORDS[item.outcome])


def unfinished_in_words(item: DayItem, more: int) -> str:
    """The offer to go on with a routine that broke off at this exercise, with `more` after it."""
    asked = item.planned.prescription
    entry = half_done(item)
    done, sides, each = entry.sets if entry else (), len(asked.set_sides), asked.dose.sets
    if len(done) % sides:  # one side is ahead of the other
        sets = wording.SETS_BY_SIDE.format(done=sets_in_words(done), sets=each)
    else:
        told = wording.SETS_DONE_ON_EACH_SIDE if sides > 1 else wording.SETS_DONE
        sets = told.of(each, done=len(done) // sides)
    if more:
        return wording.CONTINUE_IT_AND_MORE.of(more, exercise=item.planned.name, sets=sets)
    return wording.CONTINUE_IT.format(exercise=item.planned.name, sets=sets)
