"""Checking programme files: every problem of each, also that two say different things under one name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from homecare.cli.commands.wording import HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.context import Call, call_of
from homecare.cli.input import completion, options
from homecare.cli.output.printing import say, show_json, tell
from homecare.core.programme_file.problems import Problem, ProgrammeFileError
from homecare.errors import InputError, StoreError

if TYPE_CHECKING:
    from homecare.core.programme.plan import Plan
    from homecare.exchange.draft_saving import Kept
    from homecare.exchange.shelf import Shelf

Checked = tuple[str, tuple[Problem, ...]]
"""A file as it was named, and its problems: what must be mended first, then the warnings."""


def check(
    ctx: typer.Context,
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...",
            autocompletion=completion.programmes,
            help=HELPS["programme_check.files"],
        ),
    ],
    as_json: options.AsJson = False,
) -> None:
    """`homecare programme check`."""
    from homecare.cli.json.views import check_shape

    call = call_of(ctx)
    checked = check_files(_against(call), files)
    if as_json:
        show_json(check_shape(checked))
    else:
        say(line for file, problems in checked for line in _lines(file, problems))
    errors = _counted(checked, "error")
    warnings = _counted(checked, "warning")
    if errors:
        wrong = sum(any(one.severity == "error" for one in problems) for _, problems in checked)
        alone, among = wording.PROBLEMS_FOUND, wording.PROBLEMS_FOUND_IN_FILES
        if warnings:
            alone, among = wording.PROBLEMS_FOUND_WARNED, wording.PROBLEMS_FOUND_IN_FILES_WARNED
        told = alone if len(checked) == 1 else among
        tell(told.of(errors, wrong=wrong, files=len(checked), warnings=wording.WARNINGS.of(warnings)))
        raise typer.Exit(2)
    if warnings and not as_json:
        told = wording.WARNED if len(checked) == 1 else wording.ALL_WARNED
        say(told.of(warnings, files=len(checked)))


def schema(ctx: typer.Context) -> None:
    """`homecare programme schema`."""
    from homecare.core.programme_file.schema import programme_schema

    show_json(programme_schema(call_of(ctx).shelf.library))


def _lines(file: str, problems: Sequence[Problem]) -> Iterable[str]:
    """What is said of one file."""
    for one in problems:
        yield str(replace(one, file=file))
    if not problems:
        yield wording.NO_PROBLEMS.format(file=file)


def _counted(checked: Iterable[Checked], severity: str) -> int:
    return sum(one.severity == severity for _, problems in checked for one in problems)


def _against(call: Call) -> "Check":
    """What the data folder adds to a check; one that cannot be read is told, and stops nothing."""
    check = Check(call.shelf)
    try:
        check = replace(check, today=call.today)
        if call.paths.database.exists():
            with call.diary() as diary:
                return replace(check, kept=diary.programmes.versions_kept())
    except (StoreError, OSError) as error:
        sentence = (
            error.sentence
            if isinstance(error, StoreError)
            else wording.UNREADABLE.format(folder=call.paths.data)
        )
        tell(wording.NOT_COMPARED.format(sentence=sentence))
    return check


@dataclass(frozen=True)
class Check:
    """What files are checked against: the shelf, today, the versions in use, and the files before them."""

    shelf: "Shelf"
    today: date | None = None
    kept: "Kept" = ()
    seen: dict[tuple[str, int], tuple[str, str]] = field(default_factory=dict)
    """Digest and file of each id and version."""


def check_files(check: Check, named: Sequence[str]) -> list[Checked]:
    """Every file, folders opened, with all its problems; a file that cannot be read is a problem too."""
    checked: list[Checked] = []
    for name in named:
        folder = Path(name)
        files = _in_folder(folder) if _is_folder(folder) else [name]
        for file in files:
            checked.append((file, _check(check, file)))
        if not files:
            checked.append((name, (_problem(name, wording.NO_PROGRAMME_FILES, wording.NAME_ANOTHER),)))
    return checked


def _is_folder(path: Path) -> bool:
    """Whether this is a folder; a name that no file can have is none."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _in_folder(folder: Path) -> list[str]:
    from homecare.exchange.shelf import NOT_PROGRAMMES

    return [str(path) for path in sorted(folder.glob("*.toml")) if path.name not in NOT_PROGRAMMES]


def _check(check: Check, file: str) -> tuple[Problem, ...]:
    from homecare.core.programme_file.advice import advise

    shelf = check.shelf
    wrong: tuple[Problem, ...] = ()
    try:
        path = shelf.find(file)
        text = shelf.read(path)
        plan = shelf.plan(text, path.name)
    except ProgrammeFileError as error:
        if error.plan is None:
            return error.problems
        plan, wrong = error.plan, error.problems
    except InputError as error:
        return (_problem(Path(file).name, error.sentence, error.next_step),)
    return (
        *wrong,
        *_same_name(check, path, text, plan),
        *advise(plan, text, shelf.library, path.name, today=check.today),
    )


def _same_name(check: Check, path: Path, text: str, plan: "Plan") -> tuple[Problem, ...]:
    """That another text has this id and version already."""
    from homecare.core.programme_file.reader import digest, normalised
    from homecare.core.programme_file.toml_lines import line_of

    mine = digest(text)
    known, other = check.seen.setdefault((plan.slug, plan.version), (mine, path.name))
    used = [(version, kept) for slug, version, kept in check.kept if slug == plan.slug]
    told, write = wording.FILE_ALREADY, wording.RAISE_VERSION
    if _is_bundled(check.shelf, plan, text):
        told = wording.BUNDLED_ALREADY
    elif (plan.version, mine) not in used and plan.version in {version for version, _ in used}:
        told = wording.IN_USE_ALREADY
        write = wording.WRITE_NEXT_VERSION.format(version=max(used)[0] + 1)
    elif known == mine:
        return ()
    message = told.format(slug=plan.slug, version=plan.version, file=other)
    clash = _problem(path.name, message, write)
    return (replace(clash, key="version", line=line_of(normalised(text), ("version",))),)


def _is_bundled(shelf: "Shelf", plan: "Plan", text: str) -> bool:
    """Whether homecare comes with another text of this id and version."""
    try:
        return shelf.same_version(plan, text) is not None
    except StoreError:  # the folder of one's own files cannot be read, which is no fault of this one
        return False


def _problem(file: str, message: str, write: str) -> Problem:
    return Problem(file=file, line=None, place="", key="", message=message, write=write)
