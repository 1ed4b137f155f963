"""Options that several commands share, each with its one sentence of help. All values are text:
they are read by `homecare.core.values.parsing`, so that every refusal is in our words."""

from typing import Annotated

import typer

from homecare.cli.input import completion

DAYS = "2026-11-24, today, yesterday or -3d (three days ago)"

PatientName = Annotated[
    str,
    typer.Argument(
        metavar="NAME", autocompletion=completion.patients, help="The patient's name, or their number."
    ),
]
Date = Annotated[
    str | None,
    typer.Option("--date", metavar="DAY", autocompletion=completion.days, help=f"The day: {DAYS}."),
]
Since = Annotated[
    str | None,
    typer.Option("--since", metavar="DAY", autocompletion=completion.days, help=f"From this day on: {DAYS}."),
]
Note = Annotated[str | None, typer.Option("--note", metavar="TEXT", help="A note in your own words.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask; yes is the answer.")]
Region = Annotated[
    str | None,
    typer.Option(
        "--region",
        metavar="REGION",
        autocompletion=completion.regions,
        help="Where: neck, upper-back, … The setting's region where it is not said.",
    ),
]
Kind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        autocompletion=completion.kinds,
        help="average (over the last 24 hours, the usual one), worst or now.",
    ),
]
ChartedKind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        autocompletion=completion.kinds,
        help="average (over 24 hours), worst or now. The setting's where it is not said.",
    ),
]
Before = Annotated[str | None, typer.Option("--before", metavar="LEVEL", help="Pain just before, 0 to 10.")]
After = Annotated[str | None, typer.Option("--after", metavar="LEVEL", help="Pain just after, 0 to 10.")]
Peak = Annotated[
    str | None, typer.Option("--peak", metavar="LEVEL", help="The most pain during it, 0 to 10.")
]
Sets = Annotated[str | None, typer.Option("--sets", metavar="N", help="Sets done, on each side.")]
Reps = Annotated[str | None, typer.Option("--reps", metavar="N", help="Repetitions in each set.")]
Hold = Annotated[str | None, typer.Option("--hold", metavar="SECONDS", help="Seconds held in each set.")]
Skip = Annotated[str | None, typer.Option("--skip", metavar="REASON", help="Not done, and why.")]
Points = Annotated[
    str | None, typer.Option("--points", metavar="POINTS", help='Points needled: "GB20 both, LI4 right".')
]
With = Annotated[
    list[str] | None,
    typer.Option("--with", metavar="WHAT", help="What was done as well, such as cupping; may be repeated."),
]
