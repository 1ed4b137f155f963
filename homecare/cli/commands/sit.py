"""`homecare sit`: the chair. Sitting down, getting up, and breaks, timed by the diary."""

import sys
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.questions import said_twice
from homecare.cli.output.logged import say_notice
from homecare.cli.output.printing import say, show_json
from homecare.cli.sit_status import say_status
from homecare.cli.wording import LOGGED, LOGGED_FOR, LOGGED_LATE, TO_UNDO
from homecare.core.values.in_words import day_in_words
from homecare.core.values.times import end_on_day, on_day, parse_instant, parse_time
from homecare.errors import InputError
from homecare.system.clock import SystemClock

if TYPE_CHECKING:
    from homecare.core.records.records import SittingBout
    from homecare.diary.diary import Diary

app = plain_app()


@app.callback(help=SUMMARIES["sit"], epilog=EXAMPLES["sit"])
def sit() -> None:
    """`homecare sit`: the commands below stand under it."""


@app.command("start", cls=Command, help=SUMMARIES["sit.start"], epilog=EXAMPLES["sit.start"])
def start(
    ctx: typer.Context,
    at: Annotated[str | None, typer.Option("--at", metavar="TIME", help=HELPS["sit.start.at"])] = None,
) -> None:
    """`homecare sit start`."""
    from homecare.core.wording.sitting import since_in_words, status_in_words

    call = call_of(ctx)
    began = None if at is None else parse_instant(at, _now())
    with call.diary() as diary:
        bout = diary.sitting.sit_down(at=began)
        now = diary.sitting_now.now()
    if now.bout == bout:
        say(status_in_words(now))
    else:
        say(wording.SITTING_SINCE.format(when=since_in_words(bout)))
    say(TO_UNDO)


@app.command("break", cls=Command, help=SUMMARIES["sit.take_break"], epilog=EXAMPLES["sit.take_break"])
def take_break(
    ctx: typer.Context,
    skip: Annotated[bool, typer.Option("--skip", help=HELPS["sit.skip"])] = False,
    postpone: Annotated[bool, typer.Option("--postpone", help=HELPS["sit.postpone"])] = False,
) -> None:
    """`homecare sit break`."""
    call = call_of(ctx)
    if skip and postpone:
        raise InputError(wording.SKIP_OR_POSTPONE, wording.USE_ONE)
    with call.diary() as diary:
        lines = _stay(diary, skip=skip) if skip or postpone else _break(diary)
    say([*lines, TO_UNDO])


def _stay(diary: "Diary", *, skip: bool) -> list[str]:
    from homecare.core.wording.sitting import break_in_words, status_in_words

    answer = diary.sitting.skip_break() if skip else diary.sitting.postpone_break()
    return [LOGGED.format(words=break_in_words(answer)), status_in_words(diary.sitting_now.now())]


def _break(diary: "Diary") -> list[str]:
    from homecare.cli.texts.sitting import break_suggestion
    from homecare.core.wording.sitting import bout_in_words, break_in_words

    taken = diary.sitting.take_break()
    entries = diary.sitting_now.entries()
    here = _now().tzinfo
    ended = [bout_in_words(bout, here) for bout in entries.bouts if bout.end == taken.at]
    names = [exercise.name for exercise in diary.sitting_now.break_exercises()]
    return [
        LOGGED.format(words="; ".join([break_in_words(taken), *ended])),
        break_suggestion(names, entries.plan.break_min),
        wording.SEATED_AGAIN,
    ]


@app.command("stop", cls=Command, help=SUMMARIES["sit.stop"], epilog=EXAMPLES["sit.stop"])
def stop(
    ctx: typer.Context,
    at: Annotated[str | None, typer.Option("--at", metavar="TIME", help=HELPS["sit.stop.at"])] = None,
    sure: options.Yes = False,
) -> None:
    """`homecare sit stop`."""
    call = call_of(ctx)
    with call.diary() as diary:
        ended_at = _end(diary, at)
        bout = said_twice(lambda again: diary.sitting.get_up(at=ended_at, sure=again), sure=sure)
        _confirm(call, bout, late=diary.history.is_late(bout))
        say_notice(diary, bout)


def _end(diary: "Diary", at: str | None) -> datetime | None:
    """The time said: the first such time after the bout began, however long ago that was."""
    if at is None:
        return None
    bout = diary.sitting_now.now().bout
    return parse_instant(at, _now(), after=None if bout is None else bout.start)


@app.command("log", cls=Command, help=SUMMARIES["sit.log"], epilog=EXAMPLES["sit.log"])
def log(
    ctx: typer.Context,
    start: Annotated[str, typer.Argument(metavar="START", help=HELPS["sit.start"])],
    end: Annotated[str, typer.Argument(metavar="END", help=HELPS["sit.end"])],
    *,
    date: options.Date = None,
    note: options.Note = None,
    sure: options.Yes = False,
) -> None:
    """`homecare sit log`."""
    call = call_of(ctx)
    began, ended, now = parse_time(start), parse_time(end), _now()
    day, turn = call.past_day(date) or call.today, call.settings.day_turn
    first = on_day(began, day, now, turn)
    last = end_on_day(ended, first, day, now, turn)
    with call.diary() as diary:
        bout = said_twice(lambda again: diary.sitting.log_bout(first, last, note=note, sure=again), sure=sure)
        _confirm(call, bout, late=diary.history.is_late(bout))
        say_notice(diary, bout)


@app.command("status", cls=Command, help=SUMMARIES["sit.status"], epilog=EXAMPLES["sit.status"])
def status(
    ctx: typer.Context,
    short: Annotated[bool, typer.Option("--short", help=HELPS["sit.short"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare sit status`."""
    call = call_of(ctx)
    if short and as_json:
        raise InputError(wording.SHORT_OR_JSON, wording.USE_ONE)
    if short:
        say_status(call)
        return
    with call.diary() as diary:
        now = diary.sitting_now.now()
    if as_json:
        from homecare.cli.json.views import sitting_shape

        show_json(sitting_shape(now))
    else:
        from homecare.cli.texts.sitting import status_text

        say(status_text(now))


@app.command("watch", cls=Command, help=SUMMARIES["sit.watch"], epilog=EXAMPLES["sit.watch"])
def watch(ctx: typer.Context) -> None:
    """`homecare sit watch`."""
    from homecare.cli.sit_watch import Watch

    call = call_of(ctx)
    with call.diary() as diary:
        Watch(diary, sys.stdout, clock=SystemClock(), plain=call.plain).run()


def _confirm(call: Call, bout: "SittingBout", *, late: bool) -> None:
    from homecare.core.wording.sitting import bout_in_words

    told = LOGGED if bout.day == call.today else LOGGED_FOR
    if late:
        told = wording.LOGGED_LATE_TODAY if bout.day == call.today else LOGGED_LATE
    say(told.format(day=day_in_words(bout.day), words=bout_in_words(bout, _now().tzinfo)))
    say(TO_UNDO)


def _now() -> datetime:
    return SystemClock().now()
