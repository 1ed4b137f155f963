"""What differs between two plans, in words: for a practitioner who changed a file, and for the patient.

Only what a plan asks for counts: not its id and version, nor the comments and the layout of its file.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from homecare.core.programme.plan import Plan, PlannedExercise, ProgressRule, StepBackRule
from homecare.core.values.dose import times_in_words
from homecare.core.values.in_words import count, day_in_words
from homecare.core.values.regions import region_in_words
from homecare.core.wording.programme.exercise_diff import own_differences
from homecare.core.wording.programme.rules import rule_in_words, step_back_in_words
from homecare.core.wording.programme.values import (
    arrows,
    dose_changes,
    full_dose,
    listed,
    pace_changes,
    seconds,
    text_changes,
)

_NONE_NAMED: Final = ", if an exercise gives none"


def differences(old: Plan, new: Plan) -> list[str]:
    """Each difference as one line, such as `Front plank: 20 s → 30 s`; exercises first, then the rest."""
    return [
        *_exercises(old, new),
        *_breaks(old, new),
        *arrows([("Length", _length(old), _length(new))]),
        *arrows(
            (label, seconds(getattr(old.pace, key)), seconds(getattr(new.pace, key)))
            for label, key in (
                ("Getting ready", "get_ready_s"),
                (f"Rest between sets{_NONE_NAMED}", "rest_s"),
                (f"One repetition{_NONE_NAMED}", "rep_s"),
            )
        ),
        *arrows(
            [
                ("Stop rule, pain during an exercise", _peak(old), _peak(new)),
                ("Stop rule, the next day", _rise(old), _rise(new)),
            ]
        ),
        *text_changes(
            [
                ("Stop text", old.safety.stop_text, new.safety.stop_text),
                ("Contact", old.safety.contact, new.safety.contact),
            ]
        ),
        *own_differences(old.own, new.own),
        *text_changes(
            [
                ("Title", old.title, new.title),
                ("Author", old.author, new.author),
                ("About", old.about, new.about),
            ]
        ),
        *arrows(
            [
                ("Language", old.language, new.language),
                ("Region", _region(old), _region(new)),
                ("Its own regions", _regions(old), _regions(new)),
            ]
        ),
    ]


def _exercises(old: Plan, new: Plan) -> list[str]:
    """What is added, changed, removed, and put in another order."""
    said: list[str] = []
    paces: dict[str, list[str]] = defaultdict(list)
    for after in new.exercises:
        before = old.exercise(after.key)
        if before is None:
            said += _added(after)
            continue
        said += _changed(before, after)
        for change in pace_changes(before.prescription, after.prescription):
            paces[change].append(after.name)
    # One change of the pace may reach every exercise: it is said once, with all of them.
    said += [f"{listed(names)}: {change}" for change, names in paces.items()]
    said += [f"{one.name} removed" for one in old.exercises if new.exercise(one.key) is None]
    stayed = [one for one in new.exercises if old.exercise(one.key) is not None]
    if [one.key for one in stayed] != [one.key for one in old.exercises if new.exercise(one.key) is not None]:
        said.append(f"New order: {listed(one.name for one in new.exercises)}")
    return said


def _added(one: PlannedExercise) -> Iterator[str]:
    asked = one.prescription
    times = times_in_words(asked.times_per_day)
    yield f"{one.name} added: {full_dose(asked)}{times}, {one.due.in_words()}, {_level(one)}"
    yield from text_changes([(f"{one.name}, note", "", one.note)])
    yield from _rules(one.name, (), _sentences(one))


def _changed(old: PlannedExercise, new: PlannedExercise) -> Iterator[str]:
    name, before, after = new.name, old.prescription, new.prescription
    if old.name != name:
        yield f"{old.name} is now called {name}"
    if before.level != after.level:
        doses = full_dose(before), full_dose(after)
        both = [f", {dose}" if len(set(doses)) > 1 else "" for dose in doses]
        yield f"{name}: {_level(old)}{both[0]} → {_level(new)}{both[1]}"
    else:
        yield from text_changes([(f"{name}, name of level {after.level}", old.level_name, new.level_name)])
        yield from (f"{name}: {change}" for change in dose_changes(before, after))
    if before.times_per_day != after.times_per_day:
        yield f"{name}: {before.times_per_day} → {count(after.times_per_day, 'time')} a day"
    yield from arrows([(name, old.due.in_words(), new.due.in_words())])
    yield from text_changes([(f"{name}, note", old.note, new.note)])
    plain = _keeps_no_doses(old) or _keeps_no_doses(new)
    yield from _rules(name, _sentences(old, plain=plain), _sentences(new, plain=plain))


def _keeps_no_doses(one: PlannedExercise) -> bool:
    """Whether a plan was kept by an older program, whose rules name a level without its dose."""
    return any(rule.level is not None and rule.to is None for rule in (*one.progress, *one.step_back))


def _level(one: PlannedExercise) -> str:
    """`level 2 (on the toes)`."""
    return f"level {one.prescription.level}" + (f" ({one.level_name})" if one.level_name else "")


Target = tuple[object, ...]
"""Where a rule leads: whether back, and the level, sets, reps and seconds it names."""
Said = tuple[Target, str]
"""A rule: where it leads, and its sentence."""


def _sentences(one: PlannedExercise, *, plain: bool = False) -> tuple[Said, ...]:
    """The rules of an exercise in words; `plain` leaves out the doses of the levels they lead to."""
    forward, back = one.progress, one.step_back
    if plain:
        forward = tuple(replace(rule, to=None) for rule in forward)
        back = tuple(replace(rule, to=None) for rule in back)
    return (
        *((_target(rule), rule_in_words(rule)) for rule in forward),
        *((_target(rule), step_back_in_words(rule)) for rule in back),
    )


def _target(rule: ProgressRule | StepBackRule) -> Target:
    return isinstance(rule, StepBackRule), rule.level, rule.sets, rule.reps, rule.hold_s


def _rules(name: str, old: Sequence[Said], new: Sequence[Said]) -> Iterator[str]:
    """Rules added, removed and changed; one is changed where another leads to the same dose."""
    gone, come = _without(old, new), _without(new, old)
    for target, sentence in come:
        before = next((one for one in gone if one[0] == target), None)
        if before is None:
            yield f"{name}, rule added: {sentence}"
        else:
            gone.remove(before)
            yield f"{name}, rule changed: {sentence} Before: {before[1]}"
    yield from (f"{name}, rule removed: {sentence}" for _, sentence in gone)
    if not _without(old, new) and not come and [*old] != [*new]:
        yield f"{name}: the same rules in a new order: {' '.join(sentence for _, sentence in new)}"


def _without(rules: Iterable[Said], others: Iterable[Said]) -> list[Said]:
    """The rules that are not among the others; of two alike, each answers for one."""
    left = [*others]
    found = []
    for rule in rules:
        if rule in left:
            left.remove(rule)
        else:
            found.append(rule)
    return found


def _breaks(old: Plan, new: Plan) -> Iterator[str]:
    before, after = old.sitting, new.sitting
    if before.max_bout_min != after.max_bout_min:
        yield f"Breaks: every {before.max_bout_min} → {after.max_bout_min} min"
    if before.break_min != after.break_min:
        yield f"Breaks: {before.break_min} → {after.break_min} min long"
    yield from arrows(
        [
            (
                "Breaks with",
                listed(break_names(old), "no exercise named"),
                listed(break_names(new), "no exercise named"),
            ),
            (
                "Reference lines of the chart",
                listed(f"{hours} h" for hours in before.reference_hours),
                listed(f"{hours} h" for hours in after.reference_hours),
            ),
        ]
    )


def break_names(plan: Plan) -> list[str]:
    """The break exercises by name; of one that the plan does not ask for, its key in words."""
    names = {one.key: one.name for one in plan.own} | {one.key: one.name for one in plan.exercises}
    return [names.get(key, key.replace("-", " ").capitalize()) for key in plan.sitting.break_exercises]


def _length(plan: Plan) -> str:
    if plan.weeks is not None:
        return count(plan.weeks, "week")
    return f"until {day_in_words(plan.until)}" if plan.until else "no end"


def _peak(plan: Plan) -> str:
    limit = plan.safety.pain_peak_max
    return "no limit" if limit is None else f"above {limit}"


def _rise(plan: Plan) -> str:
    limit = plan.safety.next_day_rise_max
    return "no limit" if limit is None else f"more than {count(limit, 'point')} above usual"


def _region(plan: Plan) -> str:
    return "not named" if plan.region is None else region_in_words(plan.region)


def _regions(plan: Plan) -> str:
    return listed(region_in_words(region) for region in plan.regions)
