"""`homecare programme assign` and `end`: giving a programme, and ending one."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from homecare.cli.commands.wording import HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.context import Call, call_of
from homecare.cli.input import options, values
from homecare.cli.input.programme_files import File
from homecare.cli.input.questions import agree, yes
from homecare.cli.output.printing import say, tell
from homecare.core.values.in_words import day_in_words
from homecare.core.values.regions import region_in_words, your_region
from homecare.errors import HomecareError
from homecare.settings.settings import write_setting

if TYPE_CHECKING:
    from homecare.core.routine.schedule import Assigned


def assign(
    ctx: typer.Context,
    file: File,
    *,
    start: Annotated[
        str | None,
        typer.Option("--from", metavar="DAY", help=HELPS["programme_assign.start"]),
    ] = None,
    until: Annotated[
        str | None,
        typer.Option("--until", metavar="DAY", help=HELPS["programme_assign.until"]),
    ] = None,
    planned_sessions: Annotated[
        str | None,
        typer.Option("--planned-sessions", metavar="N", help=HELPS["programme_assign.planned_sessions"]),
    ] = None,
    flare: Annotated[
        bool,
        typer.Option("--flare", help=HELPS["programme_assign.flare"]),
    ] = False,
    sure: options.Yes = False,
) -> None:
    """`homecare programme assign`."""
    from homecare.cli.texts.assignment import giving_text
    from homecare.core.programme.assignment_preview import Given

    call = call_of(ctx)
    first, last = call.day(start) or call.today, call.day(until)
    planned = values.sessions(planned_sessions)
    path = call.shelf.find(file)
    text = call.shelf.read(path)
    plan = call.shelf.plan(text, call.shelf.typed(path))
    with call.diary() as diary:
        diary.programmes.refuse_assigning(plan, text, first, flare=flare)
        now = diary.programmes.followed_on(first, flare=flare)
        given = Given(plan=plan, first=first, last=last, planned=planned, flare=flare)
        say([*giving_text(given, now, diary.patient_name), ""])
        agree(wording.FLARE_ASKED if flare else wording.FOLLOW_ASKED, sure=sure)
        diary.programmes.assign(
            text, file=path.name, start=first, until=last, planned_sessions=planned, flare=flare
        )
        offered = plan.region if not flare and diary.programmes.offers_region(plan) else None
    if flare:
        say(wording.FLARE_FROM.format(day=day_in_words(first), title=plan.title))
        say(wording.SWITCH_ON)
    else:
        say(wording.FOLLOWED_FROM.format(day=day_in_words(first), title=plan.title))
        say(wording.SEE_TODAY)
    if offered is not None:
        _offer_region(call, offered, sure=sure)


def _offer_region(call: Call, region: str, *, sure: bool) -> None:
    """Make the programme's region the setting's after a yes; a no keeps the region that was the setting's."""
    usual, where = call.settings.region, your_region(region)
    taken = sure or yes(wording.REGION_ASKED.format(where=where))
    try:
        write_setting(call.paths.settings, "region", region if taken else usual)
    except HomecareError as error:
        tell(error.text)
        return
    if taken:
        say(wording.REGION_TAKEN.format(where=where, usual=usual))
    else:
        say(wording.REGION_STAYS.format(region=region_in_words(usual)))


def end(
    ctx: typer.Context,
    name: Annotated[
        str | None,
        typer.Argument(metavar="[NAME]", help=HELPS["programme_assign.name"]),
    ] = None,
    *,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DAY", help=HELPS["programme_assign.on"]),
    ] = None,
    sure: options.Yes = False,
) -> None:
    """`homecare programme end`."""
    call = call_of(ctx)
    last = call.day(on)
    slug = None if name is None else name.strip().removesuffix(".toml")
    with call.diary() as diary:
        held = [diary.programmes.followed_on(last), diary.programmes.followed_on(last, flare=True)]
        chosen = next((one for one in held if one is not None and slug in (None, one.plan.slug)), None)
        if chosen is not None:
            diary.programmes.refuse_where_given(
                max(last or call.today, call.today), flare=chosen.assignment.flare
            )
            agree(_ending(chosen, last or call.today - timedelta(days=1)), sure=sure)
        ended = diary.programmes.end_programme(last=last, slug=slug)
    say(wording.ENDED.format(title=ended.plan.title))


def _ending(followed: "Assigned", last: date) -> str:
    """The question before a programme ends with the day `last`."""
    began = followed.assignment.start
    if began > last:
        return wording.END_BEGUN_LATER_ASKED.format(title=followed.plan.title, day=day_in_words(began))
    return wording.END_ASKED.format(title=followed.plan.title, day=day_in_words(last))
