"""`homecare log`: pain, sitting, exercises, sessions and what follows them, rest days. One sentence each."""

from typing import TYPE_CHECKING, Annotated

import typer

from homecare.cli import wording
from homecare.cli.commands import log_course
from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import completion, options, values
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.questions import said_twice
from homecare.cli.output.logged import confirm, say_notice
from homecare.cli.output.printing import say
from homecare.core.values import limits
from homecare.core.values.in_words import day_in_words
from homecare.core.values.pain_kind import PainKind, parse_kind
from homecare.core.values.parsing import parse_level, parse_minutes, parse_whole

if TYPE_CHECKING:
    from homecare.core.records.records import TreatmentSession
    from homecare.diary.diary import Diary

app = plain_app()

# What a practitioner records of a session (STRICTA 2010, CLINICAL.md §7); one sentence of help each.
Needles = Annotated[str | None, typer.Option("--needles", metavar="N", help=HELPS["log.needles"])]
Retention = Annotated[str | None, typer.Option("--retention", metavar="MINUTES", help=HELPS["log.retention"])]
Advice = Annotated[str | None, typer.Option("--advice", metavar="TEXT", help=HELPS["log.advice"])]
AfterEffects = Annotated[
    str | None,
    typer.Option("--after-effects", metavar="TEXT", help=HELPS["log.aftereffects"]),
]
Number = Annotated[str | None, typer.Option("--number", metavar="N", help=HELPS["log.number"])]
Planned = Annotated[
    str | None,
    typer.Option("--planned", metavar="N", help=HELPS["log.planned"]),
]
Practitioner = Annotated[
    str | None, typer.Option("--practitioner", metavar="NAME", help=HELPS["log.practitioner"])
]


@app.callback(help=SUMMARIES["log"], epilog=EXAMPLES["log"])
def log() -> None:
    """`homecare log`: the commands below stand under it."""


@app.command("pain", cls=Command, help=SUMMARIES["log.log_pain"], epilog=EXAMPLES["log.log_pain"])
def log_pain(
    ctx: typer.Context,
    level: Annotated[str, typer.Argument(metavar="LEVEL", help=HELPS["log.level"])],
    *,
    region: options.Region = None,
    kind: options.Kind = None,
    date: options.Date = None,
    note: options.Note = None,
) -> None:
    """`homecare log pain`."""
    call = call_of(ctx)
    points = parse_level(level)
    of_kind = PainKind.AVERAGE_24H if kind is None else parse_kind(kind)
    day = call.day(date)
    with call.diary() as diary:
        named = diary.entries.region_to_log() if region is None else region
        entry = diary.entries.log_pain(points, region=named, kind=of_kind, day=day, note=note)
        confirm(diary, entry, replaces=diary.entries.replaces(entry))


@app.command("sitting", cls=Command, help=SUMMARIES["log.log_sitting"], epilog=EXAMPLES["log.log_sitting"])
def log_sitting(
    ctx: typer.Context,
    time: Annotated[list[str], typer.Argument(metavar="TIME", help=HELPS["log.time"])],
    date: options.Date = None,
    note: options.Note = None,
    sure: options.Yes = False,
) -> None:
    """`homecare log sitting`."""
    call = call_of(ctx)
    minutes = parse_minutes(" ".join(time))
    day = call.day(date)
    with call.diary() as diary:
        entry = said_twice(
            lambda again: diary.entries.log_sitting(minutes, day=day, note=note, sure=again), sure=sure
        )
        confirm(diary, entry, replaces=diary.entries.replaces(entry))


@app.command("exercise", cls=Command, help=SUMMARIES["log.log_exercise"], epilog=EXAMPLES["log.log_exercise"])
def log_exercise(
    ctx: typer.Context,
    key: Annotated[
        str,
        typer.Argument(
            metavar="EXERCISE",
            autocompletion=completion.exercises,
            help=HELPS["log.key"],
        ),
    ],
    *,
    sets: options.Sets = None,
    reps: options.Reps = None,
    hold: options.Hold = None,
    skip: options.Skip = None,
    stopped: Annotated[bool, typer.Option("--stopped", help=HELPS["log.stopped"])] = False,
    reason: Annotated[str | None, typer.Option("--reason", metavar="TEXT", help=HELPS["log.reason"])] = None,
    before: options.Before = None,
    peak: options.Peak = None,
    after: options.After = None,
    date: options.Date = None,
    note: options.Note = None,
) -> None:
    """`homecare log exercise`."""
    call = call_of(ctx)
    did = {"sets": values.sets(sets), "reps": values.reps(reps), "hold_s": values.hold(hold)}
    pain = {
        "before": values.level(before, wording.PAIN_BEFORE),
        "peak": values.level(peak, wording.PEAK_PAIN),
        "after": values.level(after, wording.PAIN_AFTER),
    }
    day = call.day(date)
    with call.diary() as diary:
        entry = diary.entries.log_exercise(
            values.exercise_key(key), **did, **pain,
            skip=skip, stopped=stopped, once=False, reason=reason, day=day, note=note,
        )  # fmt: skip
        known = diary.programmes.exercise(entry.exercise)
        name = entry.exercise if known is None else known.name
        confirm(diary, entry, name=name)


@app.command("session", cls=Command, help=SUMMARIES["log.log_session"], epilog=EXAMPLES["log.log_session"])
def log_session(
    ctx: typer.Context,
    *,
    before: options.Before = None,
    after: options.After = None,
    points: options.Points = None,
    beside: options.With = None,
    needles: Needles = None,
    retention: Retention = None,
    advice: Advice = None,
    effects: AfterEffects = None,
    number: Number = None,
    planned: Planned = None,
    practitioner: Practitioner = None,
    date: options.Date = None,
    note: options.Note = None,
) -> None:
    """`homecare log session`."""
    call = call_of(ctx)
    pain_before, pain_after = (
        values.level(before, wording.PAIN_BEFORE),
        values.level(after, wording.PAIN_AFTER),
    )
    from homecare.core.values.acupoints import free_text, parse_points  # Tab after `log` does not wait

    needled = parse_points(points or "")
    adjuncts = values.adjuncts(beside)
    count = _whole(needles, 0, limits.NEEDLES_MAX, wording.NEEDLES)
    minutes = _whole(retention, 0, limits.RETENTION_MIN_MAX, wording.RETENTION)
    numbered = _whole(number, 1, limits.SESSIONS_MAX, wording.SESSION_NUMBER)
    of = values.sessions(planned)
    day = call.day(date)
    said = (points, beside, needles, retention, advice, effects, number, planned, practitioner, note, before)
    with call.diary() as diary:
        if pain_after is not None and not any(said):
            completed = diary.treatments.finish_session(pain_after, day=day)
            if completed is not None:
                _say_completed(diary, completed)
                return
        entry = diary.entries.log_session(
            day=day, before=pain_before, after=pain_after, points=needled, adjuncts=adjuncts,
            needles=count, retention_min=minutes, advice=advice, after_effects=effects,
            number=numbered, planned=of, practitioner=practitioner, note=note,
        )  # fmt: skip
        confirm(diary, entry)
        if written := free_text(needled):
            say(wording.KEPT_AS_WRITTEN.format(points=", ".join(written)))
        _say_open_questions(diary)


def _say_completed(diary: "Diary", session: "TreatmentSession") -> None:
    """A session whose pain before was logged earlier has its pain after now; no second one is made."""
    from homecare.core.wording.entries import entry_in_words

    say(wording.COMPLETED.format(day=day_in_words(session.day), entry=entry_in_words(session)))
    say(wording.TO_UNDO)
    say_notice(diary, session)
    _say_open_questions(diary)


def _say_open_questions(diary: "Diary") -> None:
    left = len(diary.questions.all())
    if left:
        say(wording.QUESTIONS_OPEN.of(left))


@app.command("rest", cls=Command, help=SUMMARIES["log.log_rest"], epilog=EXAMPLES["log.log_rest"])
def log_rest(
    ctx: typer.Context,
    date: options.Date = None,
    reason: Annotated[
        str | None, typer.Option("--reason", metavar="TEXT", help=HELPS["log.log_rest.reason"])
    ] = None,
) -> None:
    """`homecare log rest`."""
    call = call_of(ctx)
    day = call.day(date)
    with call.diary() as diary:
        entry = diary.entries.log_rest(day=day, reason=reason)
        confirm(diary, entry)


def _whole(text: str | None, low: int, high: int, what: str) -> int | None:
    return values.given(text, lambda said: parse_whole(said, low, high, what))


app.registered_commands += log_course.app.registered_commands
