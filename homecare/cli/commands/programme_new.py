"""`homecare programme new`: a programme file to start from, with comments that say what to change."""

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from homecare.cli.commands.wording import HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.context import Call, call_of
from homecare.cli.input import completion, values
from homecare.cli.input.questions import agree
from homecare.cli.output.printing import columns, say
from homecare.core.values.parsing import parse_whole
from homecare.errors import InputError
from homecare.system.files import whole

if TYPE_CHECKING:
    from homecare.core.programme.plan import DueDays
    from homecare.exchange.draft import Draft
    from homecare.exchange.draft_saving import Kept

EXAMPLES: Final = (("front-plank", 1), ("glute-bridge", 1), ("chin-tuck", 1), ("doorway-stretch", 1))
"""What a new programme holds where nothing is said: strength, neck control, a stretch."""
FORWARD: Final = ({"sessions_at_full_dose": 3, "pain_peak_max": 2, "next_day_rise_max": 0}, {"level": 2})
"""The rule shown under the first of them (CLINICAL.md §5)."""


Id = Annotated[str, typer.Argument(metavar="ID", help=HELPS["programme_new.id"])]
Title = Annotated[
    str | None,
    typer.Option(
        "--title",
        metavar="TEXT",
        help=HELPS["programme_new.title"],
    ),
]
Author = Annotated[str | None, typer.Option("--author", metavar="NAME", help=HELPS["programme_new.author"])]
Source = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar="FILE",
        autocompletion=completion.programmes,
        help=HELPS["programme_new.source"],
    ),
]
Weeks = Annotated[
    str | None,
    typer.Option(
        "--weeks",
        metavar="N",
        help=HELPS["programme_new.weeks"],
    ),
]
Exercises = Annotated[
    list[str] | None,
    typer.Option(
        "--exercise",
        metavar="KEY[:LEVEL[:DAYS]]",
        autocompletion=completion.exercises,
        help=HELPS["programme_new.exercises"],
    ),
]
Out = Annotated[
    str | None,
    typer.Option("--out", metavar="FILE", help=HELPS["programme_new.out"]),
]
WriteOver = Annotated[bool, typer.Option("--yes", help=HELPS["programme_new.writeover"])]


def new(
    ctx: typer.Context,
    slug: Id,
    *,
    title: Title = None,
    author: Author = None,
    source: Source = None,
    weeks: Weeks = None,
    exercises: Exercises = None,
    out: Out = None,
    sure: WriteOver = False,
) -> None:
    """`homecare programme new`."""
    from homecare.core.programme_file.slug import slug_of
    from homecare.exchange.draft_saving import refuse_bundled

    call = call_of(ctx)
    slug = slug_of(slug)
    refuse_bundled(call.shelf, slug)
    target = call.shelf.own / f"{slug}.toml" if out is None else _named(out)
    named = slug if out is None else shlex.quote(str(target))
    draft = _begun(call, slug, named) if source is None else _copied(call, source, slug, named)
    if title is not None:
        draft.set_title(title)
    if author is not None:
        draft.set_author(author)
    left_out = None if weeks is None else _set_weeks(draft, weeks)
    for said in exercises or ():
        _add(draft, said)
    if not exercises and source is None:
        _add_examples(draft)
    call.shelf.plan(draft.text, target.name)  # nothing is written that `check` would refuse
    _save(call, draft, target, sure=sure)
    if left_out is not None:
        say(wording.ABOUT_LEFT_OUT.format(about=left_out))
        say(wording.WRITE_ABOUT)
    _tell_next(draft, named)


def _set_weeks(draft: "Draft", weeks: str) -> str | None:
    """Choose the weeks; returns what about said, where it named the old number and is left out for that."""
    from homecare.exchange.draft_words import names_other_weeks

    wanted = parse_whole(weeks, 1, 520, wording.NUMBER_OF_WEEKS)
    before, about = draft.says("schedule", "weeks"), draft.says("about") or ""
    draft.set_length(weeks=wanted)
    if not names_other_weeks(about, before, wanted):
        return None
    draft.put(("about",), None)
    return " ".join(about.split())


def _save(call: Call, draft: "Draft", target: Path, *, sure: bool) -> None:
    """Write it, over another file only after a yes."""
    from homecare.exchange.draft_saving import FileThereError, save

    kept = _kept(call)
    try:
        saved = save(draft, target, call.shelf, kept=kept)
    except FileThereError:
        agree(wording.WRITE_OVER.format(file=target), sure=sure)
        saved = save(draft, target, call.shelf, kept=kept, over=True)
    say(wording.WRITTEN.format(file=saved.path))
    if saved.instead_of is not None:
        say(wording.VERSION_IN_USE.format(before=saved.instead_of, slug=draft.slug, version=saved.version))


def _named(out: str) -> Path:
    """The file of --out, absolute.

    Raises:
        InputError: if the name is empty, does not end in .toml, or its folder is missing.
    """
    wanted = wording.WRITE_OUT
    try:
        path = whole(out.strip())
        missing = not path.parent.is_dir()
    except (RuntimeError, OSError, ValueError) as error:
        raise InputError(wording.NO_NAME_OF_A_FILE.format(name=out), wanted) from error
    if path.suffix != ".toml":
        raise InputError(wording.NO_PROGRAMME_NAME.format(name=out), wanted)
    if missing:
        raise InputError(wording.NO_FOLDER.format(folder=path.parent), wording.MAKE_FOLDER)
    return path


def _begun(call: Call, slug: str, named: str) -> "Draft":
    """A new one, its title the id in words until another is said."""
    from homecare.exchange.draft import Draft

    title = slug.replace("-", " ").capitalize()
    return Draft.new(call.shelf.library, slug, title=title, named=named)


def _copied(call: Call, source: str, slug: str, named: str) -> "Draft":
    """A copy under its own id; a file that cannot be used is refused with its problems."""
    from homecare.exchange.draft import Draft
    from homecare.exchange.draft_words import NO_AUTHOR

    path = call.shelf.find(source)
    text = call.shelf.read(path)
    call.shelf.plan(text, call.shelf.typed(path))
    draft = Draft.opened(text, call.shelf.library)
    draft.renamed(slug, named)
    if path.parent == call.shelf.bundled:
        draft.put(("author",), NO_AUTHOR)
    return draft


def _add(draft: "Draft", said: str) -> None:
    """Add `front-plank`, `front-plank:2` or `front-plank:2:mon,wed,fri`.

    Raises:
        InputError: if it is none of these, or there is no such exercise, level or day.
    """
    key, _, rest = said.strip().partition(":")
    level, _, days = rest.partition(":")
    if not key.strip():
        raise InputError(wording.EXERCISE_EMPTY, wording.WRITE_EXERCISE)
    number = parse_whole(level, 1, 9, wording.LEVEL) if level.strip() else 1
    draft.add(values.exercise_key(key), level=number, due=_days(days) if days.strip() else None)


def _days(text: str) -> "DueDays":
    """`mon,wed,fri`, or `daily`.

    Raises:
        InputError: for words that are no days.
    """
    from homecare.core.programme.plan import DAY_WORDS, DueDays

    names = [name.strip().lower() for name in text.split(",") if name.strip()]
    if names == ["daily"]:
        return DueDays()
    wrong = [name for name in names if name[:3] not in DAY_WORDS]
    if wrong or not names:
        raise InputError(
            wording.NO_DAY.format(word=(wrong or [text])[0]),
            wording.WRITE_DAYS.format(days=", ".join(DAY_WORDS)),
        )
    return DueDays(weekdays=tuple(sorted({DAY_WORDS.index(name[:3]) for name in names})))


def _add_examples(draft: "Draft") -> None:
    for key, level in EXAMPLES:
        draft.add(key, level=level)
    draft.put_rule(0, "progress", *FORWARD)


def _kept(call: Call) -> "Kept":
    """The versions that somebody has used; no diary is made to find out."""
    if not call.paths.database.exists():
        return ()
    with call.diary() as diary:
        return diary.programmes.versions_kept()


def _tell_next(draft: "Draft", named: str) -> None:
    from homecare.exchange.draft_words import NO_AUTHOR

    if draft.says("author") == NO_AUTHOR:
        say(wording.WRITE_AUTHOR)
    say("")
    say(columns([(what, how.format(name=named)) for what, how in wording.WHAT_NEXT], indent="", gap=1))
