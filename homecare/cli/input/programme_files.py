"""The programme file that several commands take."""

from typing import Annotated

import typer

from homecare.cli.input import completion
from homecare.cli.wording import HELPS

File = Annotated[
    str,
    typer.Argument(
        metavar="FILE",
        autocompletion=completion.programmes,
        help=HELPS["programme_file"],
    ),
]
