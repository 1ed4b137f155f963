"""The bench: the draft under work, what it means, what is wrong with it, and the way back."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from homecare.core.programme.plan import Plan
from homecare.core.programme_file.problems import Problem, ProgrammeFileError
from homecare.core.routine.duration import minutes_by_weekday
from homecare.errors import HomecareError, InputError
from homecare.exchange.draft import Draft
from homecare.exchange.shelf import Shelf

T = TypeVar("T")


class Bench:
    """A draft with its undo steps. `path` is its own file, and `opened` the text read from there, if any.

    `bundled` says that it came from a programme of homecare, which gets an id of its own before it is saved.
    """

    def __init__(
        self,
        shelf: Shelf,
        draft: Draft,
        *,
        path: Path | None = None,
        opened: str | None = None,
        bundled: bool = False,
    ) -> None:
        self.shelf = shelf
        self.draft = draft
        self.path = path
        self.opened = opened
        self.bundled = bundled
        self._saved = draft.text if opened is not None and not bundled else ""
        self._past: list[str] = []
        self._future: list[str] = []
        self._meant: tuple[str, Plan | None, tuple[Problem, ...]] | None = None

    @property
    def file(self) -> str:
        """The name of the file, for messages."""
        return f"{self.draft.slug or 'programme'}.toml" if self.path is None else self.path.name

    @property
    def began_empty(self) -> bool:
        """Whether it is a new programme."""
        return self.opened is None

    # What it means

    @property
    def plan(self) -> Plan | None:
        """What the draft means; None where it has problems other than rules that cannot stand."""
        return self._read()[1]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What `homecare programme check` would say: errors, or warnings of what can be used."""
        return self._read()[2]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems for which it cannot be used."""
        return tuple(one for one in self.problems if one.severity == "error")

    @property
    def minutes(self) -> tuple[int, ...]:
        """The routine's minutes on each weekday, Monday first; all nought where there is no routine."""
        return (0,) * 7 if self.plan is None else minutes_by_weekday(self.plan)

    def _read(self) -> tuple[str, Plan | None, tuple[Problem, ...]]:
        text = self.draft.text
        if self._meant is None or self._meant[0] != text:
            self._meant = (text, *self._meaning(text))
        return self._meant

    def _meaning(self, text: str) -> tuple[Plan | None, tuple[Problem, ...]]:
        from homecare.core.programme_file.advice import advise

        wrong: tuple[Problem, ...] = ()
        try:
            plan = self.shelf.plan(text, self.file)
        except ProgrammeFileError as error:
            if error.plan is None:
                return None, error.problems
            plan, wrong = error.plan, error.problems
        return plan, (*wrong, *advise(plan, text, self.shelf.library, self.file))

    # Changing it

    def change(self, step: Callable[[Draft], T]) -> T:
        """Do a step; one that is refused, or that would break a programme that is whole, is not done.

        Raises:
            InputError: with what was wrong with it.
        """
        before, was_whole = self.draft.text, self.plan is not None
        try:
            done = step(self.draft)
            if was_whole and self.plan is None and self.draft.exercises:
                raise InputError(self.errors[0].message, self.errors[0].write)
        except HomecareError:
            self._set(before)
            raise
        if self.draft.text != before:
            self._past.append(before)
            self._future.clear()
        return done

    def undo(self) -> bool:
        """Take the last step back; False where there is none."""
        return self._step(self._past, self._future)

    def redo(self) -> bool:
        """Do again what was taken back last; False where there is nothing."""
        return self._step(self._future, self._past)

    def _step(self, source: list[str], other: list[str]) -> bool:
        if not source:
            return False
        other.append(self.draft.text)
        self._set(source.pop())
        return True

    def _set(self, text: str) -> None:
        self.draft = Draft(text, self.shelf.library)

    # Saving

    @property
    def changed(self) -> bool:
        """Whether there is something that is not saved."""
        return self.draft.text != self._saved and (bool(self._past) or self.opened is None)

    def put_back(self, text: str) -> None:
        """Take back what saving did to the draft before it failed."""
        self._set(text)

    def saved_as(self, path: Path) -> None:
        """It is on disk now."""
        self.path, self.opened, self.bundled = path, self.draft.text, False
        self._saved = self.draft.text
