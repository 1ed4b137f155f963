"""How the words of a command line are read: negative values, unknown options, commands loaded when asked for.

Typer's own refusals are turned into ours: one sentence that names the word, and what to write instead.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Final

import typer
from typer._click.core import ParameterSource
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from homecare.cli import wording
from homecare.cli.input import help_page
from homecare.cli.registry import COMMANDS
from homecare.core.values.in_words import enumerated
from homecare.core.values.parsing import did_you_mean, nearest
from homecare.errors import InputError

if TYPE_CHECKING:
    from typer._click import Command as AnyCommand
    from typer._click import Context, HelpFormatter

_VALUE: Final = re.compile(r"-[\d.,]")
"""What begins like this is a value (`-1`, `-1h`), not an option: no option of ours begins with a digit."""
_TAKES_NONE: Final = "does not take a value"
"""How the library alone says that an option was given a value and has none."""


class Command(TyperCommand):
    """A command whose values may begin with a minus, so that `log pain -1` is refused as a pain level."""

    ignore_unknown_options = True
    allow_extra_args = True
    get_params = help_page.get_params
    get_short_help_str = help_page.get_short_help_str
    format_usage = help_page.format_usage
    format_help_text = help_page.format_help_text
    format_epilog = help_page.format_epilog
    format_options = help_page.format_options

    def parse_args(self, ctx: "Context", args: list[str]) -> list[str]:
        """Read the words of this command.

        Raises:
            InputError: for an option it does not have, or a word too many.
        """
        if ctx.resilient_parsing:
            return _words_only(self, ctx, args)
        rest = super().parse_args(ctx, args)
        for word in [*self._values(ctx), *rest]:
            if word.startswith("-") and len(word) > 1 and not _VALUE.match(word):
                raise unknown_option(word, self, ctx)
        if rest:
            raise InputError(wording.TOO_MANY.of(len(rest), words=" ".join(rest)), next_step(self, ctx))
        return rest

    def _values(self, ctx: "Context") -> list[str]:
        """The words read as arguments, as written."""
        words: list[str] = []
        for param in self.params:
            value = ctx.params.get(param.name) if param.param_type_name == "argument" else None
            words.extend([value] if isinstance(value, str) else value or [])
        return words


class Group(TyperGroup):
    """A word that needs another one after it, such as `log`."""

    ignore_unknown_options = True
    get_params = help_page.get_params
    get_short_help_str = help_page.get_short_help_str
    format_usage = help_page.format_usage
    format_help_text = help_page.format_help_text
    format_epilog = help_page.format_epilog

    def parse_args(self, ctx: "Context", args: list[str]) -> list[str]:
        """Read the words up to the next command."""
        if not ctx.resilient_parsing:
            return super().parse_args(ctx, args)
        rest = _words_only(self, ctx, args)
        ctx._protected_args, ctx.args = rest[:1], rest[1:]
        return ctx.args

    def resolve_command(
        self, ctx: "Context", args: list[str]
    ) -> tuple[str | None, "AnyCommand | None", list[str]]:
        """The command that is named.

        Raises:
            InputError: for a word that is no command, or an option this group does not have.
        """
        name = args[0]
        command = self.get_command(ctx, name)
        if command is None and not ctx.resilient_parsing:
            if name.startswith("-"):
                raise unknown_option(name, self, ctx)
            raise InputError(
                wording.NO_SUCH_COMMAND.format(command=_under(ctx, name)), _suggest(name, self, ctx)
            )
        return name if command else None, command, args[1:]

    def format_options(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Help on the options, then on the commands."""
        help_page.format_options(self, ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """The commands, each with its sentence."""
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, one.get_short_help_str()) for name, one in found if one is not None]
        help_page.section(wording.COMMANDS_TITLE, rows, formatter)


def _words_only(command: "AnyCommand", ctx: "Context", args: list[str]) -> list[str]:
    """Read a line that is still being typed, for what the Tab key offers: which words are given, not their
    values. Building what turns words into values takes longer than all else between Tab and its answer.
    """
    parser = command.make_parser(ctx)
    given, rest, _ = parser.parse_args(args=list(args))
    ctx._opt_prefixes.update(parser._opt_prefixes)
    for param in command.get_params(ctx):
        ctx.params[param.name] = given.get(param.name)
        if given.get(param.name) not in (None, ()):
            ctx.set_parameter_source(param.name, ParameterSource.COMMANDLINE)
    ctx.args = rest
    return rest


class Rooms(Group):
    """The front door: each command lives in a module of its own, loaded only when it is named."""

    rooms: ClassVar[Mapping[str, str]] = COMMANDS

    def get_command(self, ctx: "Context", cmd_name: str) -> "AnyCommand | None":
        """The command with this name, its module imported now."""
        if cmd_name not in self.rooms:
            return None
        if cmd_name not in self.commands:
            self.commands[cmd_name] = get_command(import_module(self.rooms[cmd_name]).app)
        return self.commands[cmd_name]

    def list_commands(self, ctx: "Context") -> list[str]:
        """Every command, in the order of the help."""
        return list(self.rooms)


def plain_app() -> typer.Typer:
    """A Typer app without panels and colours: plain terminals and screen readers get plain text."""
    return typer.Typer(cls=Group, rich_markup_mode=None, add_completion=False)


def unknown_option(word: str, command: "AnyCommand", ctx: "Context") -> InputError:
    """The refusal of an option that a command does not have; the nearest is offered."""
    name = word.partition("=")[0]
    known = [option for param in command.get_params(ctx) for option in param.opts]
    step = did_you_mean(
        "--help" if name == "-h" else name, known, wording.SEE_HELP.format(command=ctx.command_path)
    )
    return InputError(wording.NO_SUCH_OPTION.format(name=name), step)


def usage_in_words(error: typer.TyperException) -> InputError:
    """What Typer found wrong with the words of a command, in ours."""
    ctx: Context | None = getattr(error, "ctx", None)
    option: str | None = getattr(error, "option_name", None)
    param: Any = getattr(error, "param", None)
    if option is not None and _TAKES_NONE in error.format_message():
        return InputError(
            wording.NO_VALUE_TAKEN.format(option=option), wording.WRITE_ALONE.format(option=option)
        )
    if option is not None:
        return InputError(wording.VALUE_MISSING.format(option=option), wording.WRITE_AFTER_A_SPACE)
    if ctx is None:
        return InputError(error.format_message(), wording.SEE_ALL_HELP)
    if param is not None:
        return InputError(
            wording.WORD_MISSING.format(name=param.metavar or param.name), next_step(ctx.command, ctx)
        )
    if isinstance(ctx.command, Group):
        names = _listed(ctx.command.list_commands(ctx))
        return InputError(
            wording.ONE_MORE_WORD.format(command=ctx.command_path, names=names), next_step(ctx.command, ctx)
        )
    return InputError(error.format_message(), next_step(ctx.command, ctx))


def next_step(command: "AnyCommand", ctx: "Context") -> str:
    """What to write instead: the command's own example, or where its help is."""
    if not command.epilog:
        return wording.SEE_HELP.format(command=ctx.command_path)
    return wording.WRITE_FOR_EXAMPLE.format(example=command.epilog)


def _suggest(name: str, group: Group, ctx: "Context") -> str:
    known = group.list_commands(ctx)
    close = nearest(name, known)
    if close:
        return wording.DID_YOU_MEAN.format(command=_under(ctx, close))
    return wording.COMMANDS.of(len(known), names=_listed(known), command=ctx.command_path)


def _under(ctx: "Context", name: str) -> str:
    """A command's name as it is typed: `log pain`; the program's own name is left out."""
    return f"{ctx.command_path} {name}".removeprefix("homecare ")


def _listed(names: Iterable[str]) -> str:
    """`pain, sitting or rest`."""
    return enumerated(list(names), "or")


GLOBAL: Final = ("--data", "--patient")
"""Options that may stand anywhere on the line, with the word after them."""
ALONE: Final = ("--plain", "--passphrase-stdin")
"""Those that may stand anywhere alone."""
_FREE_TEXT: Final = (
    "--note", "--reason", "--skip", "--with", "--points", "--question", "--message",
    "--advice", "--after-effects", "--practitioner", "--felt", "--score", "--text", "--done",
    "--habit", "--day-column", "--pain-column", "--note-column",
)  # fmt: skip
"""After these anything is text, even a word that looks like an option."""


def global_first(words: Sequence[str]) -> list[str]:
    """The same words with `--data X`, `--patient X` and those of `ALONE` at the front, wherever they are."""
    first: list[str] = []
    rest: list[str] = []
    left = list(words)
    while left:
        word = left.pop(0)
        if word == "--":
            return [*first, *rest, word, *left]
        is_text = bool(rest) and rest[-1] in _FREE_TEXT
        named = word in ALONE or word.startswith(tuple(f"{name}=" for name in GLOBAL))
        if word in GLOBAL and left and not is_text:
            first += [word, left.pop(0)]
        elif named and not is_text:
            first.append(word)
        else:
            rest.append(word)
    return [*first, *rest]
