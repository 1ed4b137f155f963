"""What the shell offers after the Tab key: exercises, regions, kinds, programmes."""

from collections.abc import Sequence
from typing import Final

from homecare.cli import wording
from homecare.core.values.spelling import searched
from homecare.errors import HomecareError, InputError

SHELLS: Final = ("bash", "zsh", "fish", "powershell", "pwsh")
"""The shells that Typer can complete in."""
_ASKED_BY: Final = "_HOMECARE_COMPLETE"
"""What Typer is asked with; it ends with the shell's name."""
INSTALL: Final = "--install-completion"
ASKING: Final = (INSTALL, "--show-completion")


def check_shell(words: Sequence[str]) -> None:
    """Refuse to set up completion in a shell that cannot be told or cannot complete.

    Raises:
        InputError: naming the shell.
    """
    if not set(words) & set(ASKING):
        return
    import shellingham  # type: ignore[import-untyped, unused-ignore]

    try:
        shell = shellingham.detect_shell()[0]
    except shellingham.ShellDetectionFailure as error:
        raise InputError(wording.SHELL_UNKNOWN, wording.TYPE_IT_IN.format(shell=SHELLS[0])) from error
    if shell not in SHELLS:
        raise InputError(
            wording.NO_COMPLETION.format(shell=shell),
            wording.COMPLETION_WORKS_IN.format(shells=", ".join(SHELLS)),
        )


def exercises(incomplete: str) -> list[str]:
    """Keys of the exercise library; no more of it is read, because somebody waits at the Tab key."""
    import tomllib

    from homecare.paths import bundled_programmes

    library = tomllib.loads((bundled_programmes() / "exercises.toml").read_text(encoding="utf-8"))
    return [one["key"] for one in library["exercise"] if one["key"].startswith(incomplete)]


def regions(incomplete: str) -> list[str]:
    """The regions that every diary knows."""
    from homecare.core.values.regions import REGIONS

    return [region for region in REGIONS if region.startswith(incomplete)]


def kinds(incomplete: str) -> list[str]:
    """The kinds of pain reading."""
    from homecare.core.values.pain_kind import KIND_WORDS

    return [kind for kind in KIND_WORDS if kind.startswith(incomplete)]


def types(incomplete: str) -> list[str]:
    """The kinds of entries."""
    from homecare.core.records.records import ENTRY_TYPES

    return [word for word in ENTRY_TYPES if word.startswith(incomplete)]


def days(incomplete: str) -> list[str]:
    """Words for days."""
    return [day for day in ("today", "yesterday") if day.startswith(incomplete)]


def coming_days(incomplete: str) -> list[str]:
    """Words for days that lie ahead."""
    return [day for day in ("today", "tomorrow", "+7d", "+14d") if day.startswith(incomplete)]


def programmes(incomplete: str) -> list[str]:
    """Names of the programme files at hand."""
    from homecare.exchange.shelf import Shelf
    from homecare.paths import bundled_programmes, find_paths

    try:
        shelf = Shelf(bundled_programmes(), find_paths(None).programmes)
        return [path.stem for path in shelf.paths() if path.stem.startswith(incomplete)]
    except (HomecareError, OSError):
        return []  # as for the ids of questions


def topics(incomplete: str) -> list[str]:
    """Keys of the guide's topics."""
    from homecare.exchange.content import read_statements

    return [topic.key for topic in read_statements().topics if topic.key.startswith(incomplete)]


def after_effects(incomplete: str) -> list[str]:
    """What can be felt after a session, each with its strength."""
    from homecare.core.records.treatment import AFTER_EFFECTS, Severity
    from homecare.core.wording.treatments import NONE

    known = [NONE, *(f"{strength} {name}" for strength in Severity for name in AFTER_EFFECTS)]
    return [words for words in known if words.startswith(incomplete)]


def patients(incomplete: str) -> list[str]:
    """Whoever has a diary here: by name, and by number where a number is begun."""
    from contextlib import closing
    from os import environ

    from homecare.clinic.clinic import Clinic
    from homecare.paths import find_paths

    try:
        paths = find_paths(None)
        if not paths.database.exists():
            return []
        with closing(Clinic.open(paths)) as clinic:
            people = clinic.patients.all()
    except (HomecareError, OSError):
        return []
    wanted = searched(incomplete)
    found = [one.name for one in people if searched(one.name).startswith(wanted)]
    if wanted:
        found += [one.number for one in people if one.number and searched(one.number).startswith(wanted)]
    if not environ.get(_ASKED_BY, "").endswith("bash"):
        return found
    # Bash puts in what it is offered as it stands; the other shells quote it themselves.
    return [
        "".join(sign if sign.isalnum() or sign in "-_." else f"\\{sign}" for sign in one) for one in found
    ]


def question_ids(incomplete: str) -> list[str]:
    """The beginnings of the ids of open questions."""
    from contextlib import closing

    from homecare.diary.diary import Diary
    from homecare.paths import find_paths

    try:
        paths = find_paths(None)
        if not paths.database.exists():
            return []  # pressing Tab begins no diary
        with closing(Diary.open(paths)) as diary:
            ids = [str(one.id)[:8] for one in diary.questions.all()]
    except (HomecareError, OSError):
        return []  # whose diary it is cannot be said here; the command itself says what is wrong
    return [one for one in ids if one.startswith(incomplete)]
