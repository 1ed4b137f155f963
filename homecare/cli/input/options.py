"""Options that several commands share, each with its one sentence of help. All values are text:
they are read by `homecare.core.values.parsing`, so that every refusal is in our words."""

from typing import Annotated

import typer

from homecare.cli.input import completion
from homecare.cli.wording import HELPS

PatientName = Annotated[
    str,
    typer.Argument(metavar="NAME", autocompletion=completion.patients, help=HELPS["patient_name"]),
]
Date = Annotated[
    str | None,
    typer.Option("--date", metavar="DAY", autocompletion=completion.days, help=HELPS["date"]),
]
Since = Annotated[
    str | None,
    typer.Option("--since", metavar="DAY", autocompletion=completion.days, help=HELPS["since"]),
]
Note = Annotated[str | None, typer.Option("--note", metavar="TEXT", help=HELPS["note"])]
AsJson = Annotated[bool, typer.Option("--json", help=HELPS["as_json"])]
Yes = Annotated[bool, typer.Option("--yes", help=HELPS["yes"])]
Region = Annotated[
    str | None,
    typer.Option(
        "--region",
        metavar="REGION",
        autocompletion=completion.regions,
        help=HELPS["region"],
    ),
]
Kind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        autocompletion=completion.kinds,
        help=HELPS["kind"],
    ),
]
ChartedKind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        autocompletion=completion.kinds,
        help=HELPS["charted_kind"],
    ),
]
Before = Annotated[str | None, typer.Option("--before", metavar="LEVEL", help=HELPS["before"])]
After = Annotated[str | None, typer.Option("--after", metavar="LEVEL", help=HELPS["after"])]
Peak = Annotated[str | None, typer.Option("--peak", metavar="LEVEL", help=HELPS["peak"])]
Sets = Annotated[str | None, typer.Option("--sets", metavar="N", help=HELPS["sets"])]
Reps = Annotated[str | None, typer.Option("--reps", metavar="N", help=HELPS["reps"])]
Hold = Annotated[str | None, typer.Option("--hold", metavar="SECONDS", help=HELPS["hold"])]
Skip = Annotated[str | None, typer.Option("--skip", metavar="REASON", help=HELPS["skip"])]
Points = Annotated[str | None, typer.Option("--points", metavar="POINTS", help=HELPS["points"])]
With = Annotated[
    list[str] | None,
    typer.Option("--with", metavar="WHAT", help=HELPS["with"]),
]
