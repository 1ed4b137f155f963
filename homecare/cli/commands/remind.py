"""`homecare remind`: reminders without a server, as a file for any calendar app."""

import os
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.questions import agree
from homecare.cli.output.printing import say, show_exactly, show_json, tell
from homecare.core.values.days import in_utc
from homecare.core.values.in_words import day_in_words
from homecare.core.values.times import parse_time
from homecare.errors import InputError
from homecare.system.clock import SystemClock

if TYPE_CHECKING:
    from homecare.exchange.calendar import Reminder

app = plain_app()


@app.command("remind", cls=Command, help=SUMMARIES["remind"], epilog=EXAMPLES["remind"])
def remind(
    ctx: typer.Context,
    times: Annotated[
        list[str] | None,
        typer.Option(
            "--time",
            metavar="HH:MM",
            help=HELPS["remind.times"],
        ),
    ] = None,
    file: Annotated[str | None, typer.Option("--file", metavar="FILE", help=HELPS["remind.file"])] = None,
    sure: Annotated[bool, typer.Option("--yes", help=HELPS["remind.sure"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare remind`."""
    call = call_of(ctx)
    clocks = _clocks(call, times)
    target, over = (None, False) if file is None else _target(file, sure=sure)
    found, following = _found(call, clocks)
    if target is not None:
        _write(target, _file(found), over=over)
    if as_json:
        show_json([reminder_shape(one) for one in found])
    elif target is not None:
        say([wording.WRITTEN.format(file=target), wording.OPEN_WITH_CALENDAR])
    else:
        show_exactly(_file(found))
    if not clocks:
        tell(wording.ROUTINE_NOT_IN_IT)
    elif following is not None:
        last, title = following
        tell(wording.ROUTINE_UP_TO.format(day=day_in_words(last), title=title))


def _clocks(call: Call, said: list[str] | None) -> list[time]:
    """The times of the routine: those said, else the setting's.

    Raises:
        InputError: for what is no time of day.
    """
    return [parse_time(one) for one in (call.settings.routine_times if said is None else said)]


def _found(call: Call, clocks: list[time]) -> "tuple[tuple[Reminder, ...], tuple[date, str] | None]":
    """What there is to be reminded of; and its last day and the programme after it, where one follows.

    Raises:
        InputError: if there is nothing, with what is missing.
    """
    from homecare.exchange.calendar import followed_by, reminders

    with call.diary() as diary:
        given, planned, today = diary.programmes.given(), diary.treatments.planned(), diary.current_day()
        withdrawn = diary.treatments.withdrawn()
    found = reminders(given, planned, clocks, today, call.settings.day_turn, withdrawn=withdrawn)
    if found:
        return found, followed_by(given, today)
    if clocks:
        raise InputError(
            wording.NOTHING_AHEAD,
            wording.CHOOSE_A_PROGRAMME,
        )
    raise InputError(
        wording.NO_TIME_SAID,
        wording.WRITE_REMIND,
    )


def _target(named: str, *, sure: bool) -> tuple[Path, bool]:
    """The file to write, and whether one that is there already is to be written over.

    Raises:
        InputError: if there cannot be a file there, or nobody agreed to write over it.
    """
    from homecare.exchange.hand_file import check_target

    if not named.strip():
        raise InputError(wording.NAME_EMPTY, wording.WRITE_A_FILE)
    target = check_target(named)
    over = os.path.lexists(target)
    if over:
        agree(wording.WRITE_OVER.format(file=target), sure=sure)
    return target, over


def _write(target: Path, content: bytes, *, over: bool) -> None:
    from homecare.exchange.hand_file import drafted

    with drafted(target, content) as draft:
        draft.put(over=over)


def _file(found: "tuple[Reminder, ...]") -> bytes:
    from homecare.exchange.calendar import calendar_text

    return calendar_text(found, in_utc(SystemClock().now()))


def reminder_shape(one: "Reminder") -> dict[str, Any]:
    """One event; `at` is null for a whole day, `minutes` where nobody said how long, `rule` for once."""
    from homecare.exchange.calendar import rule_text

    return {
        "uid": one.uid,
        "title": one.title,
        "day": one.day.isoformat(),
        "at": None if one.at is None else f"{one.at:%H:%M}",
        "minutes": one.minutes or None,
        "rule": rule_text(one),
        "cancelled": one.cancelled,
    }
