"""What a help says around the words of a command, in the language of the process; the library has English."""

from typing import TYPE_CHECKING, Final

from typer._click.core import Command
from typer._completion_shared import install

from homecare.cli import wording
from homecare.cli.input.completion import INSTALL
from homecare.cli.output.printing import broken_wide, cells, say

if TYPE_CHECKING:
    from typer._click import Context, HelpFormatter, Parameter

# The methods of our commands and groups that stand in the place of the library's own.


def get_params(self: Command, ctx: "Context") -> "list[Parameter]":
    """The arguments and options; those of the library have their help in our words."""
    params = Command.get_params(self, ctx)
    for param in params:
        for name in wording.LIBRARY_HELPS.keys() & set(param.opts):
            setattr(param, "help", wording.LIBRARY_HELPS[name])  # noqa: B010 - an argument has none
        if INSTALL in param.opts:
            param.callback = install_completion
    return params


def get_short_help_str(self: Command, limit: int = 45) -> str:
    """The sentence beside the command in a list: the first line of its help, however long."""
    return (self.help or "").partition("\n")[0]


def format_usage(self: Command, ctx: "Context", formatter: "HelpFormatter") -> None:
    """How the command is written."""
    pieces = " ".join(self.collect_usage_pieces(ctx))
    formatter.write_usage(ctx.command_path, pieces, prefix=f"{wording.USAGE} ")


def format_help_text(self: Command, ctx: "Context", formatter: "HelpFormatter") -> None:
    """What the command does."""
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(laid(self.help or "", formatter.width - 2))


def format_epilog(self: Command, ctx: "Context", formatter: "HelpFormatter") -> None:
    """The example, which is the epilog of each command."""
    if self.epilog:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(laid(wording.EXAMPLE.format(command=self.epilog), formatter.width - 2))


def format_options(self: Command, ctx: "Context", formatter: "HelpFormatter") -> None:
    """Help on the arguments without their Python types, then on the options."""
    arguments, options = [], []
    for param in self.get_params(ctx):
        record = param.get_help_record(ctx)
        if record is not None and param.param_type_name == "argument":
            arguments.append((str(getattr(param, "metavar", "")), str(getattr(param, "help", ""))))
        elif record is not None:
            options.append(record)
    section(wording.ARGUMENTS_TITLE, arguments, formatter)
    section(wording.OPTIONS_TITLE, options, formatter)


def section(title: str, rows: "list[tuple[str, str]]", formatter: "HelpFormatter") -> None:
    """Rows of two columns under their title; nothing where there are none."""
    if rows:
        second = formatter.width - min(max(cells(first) for first, _ in rows), FIRST_WIDEST) - 4
        with formatter.section(title):
            formatter.write_dl([(first, laid(words, second)) for first, words in rows])


FIRST_WIDEST: Final = 30
"""Cells of the first column, as the library has it."""
AS_IT_STANDS: Final = "\b"
"""Before a paragraph, this keeps the library from breaking its lines anew."""


def laid(text: str, width: int) -> str:
    """A help as the library is to print it: with letters of two cells its lines are broken already."""
    if cells(text) == len(text):
        return text
    return "\n\n".join(
        part
        if part.startswith(AS_IT_STANDS)
        else f"{AS_IT_STANDS}\n{broken_wide(' '.join(part.split()), width, '')}"
        for part in text.split("\n\n")
    )


def install_completion(ctx: "Context", _param: object, wanted: object) -> object:
    """Set completion up for the shell that is used, and say where.

    Raises:
        SystemExit: once it is done.
    """
    if not wanted or ctx.resilient_parsing:
        return wanted
    shell, file = install()
    say(wording.COMPLETION_INSTALLED.format(shell=shell, file=file))
    say(wording.RESTART_TERMINAL)
    raise SystemExit(0)
