"""The programme file that several commands take."""

from typing import Annotated

import typer

from homecare.cli.input import completion

File = Annotated[
    str,
    typer.Argument(
        metavar="FILE",
        autocompletion=completion.programmes,
        help="A programme file, or the name of one that `programme list` shows.",
    ),
]
