"""What differs between two plans, in words: for a practitioner who changed a file, and for the patient.

Only what a plan asks for counts: not its id and version, nor the comments and the layout of its file.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from homecare.core.programme.plan import Plan, PlannedExercise, ProgressRule, StepBackRule
from homecare.core.values.dose import with_times
from homecare.core.values.in_words import HOURS, day_in_words
from homecare.core.values.regions import region_in_words
from homecare.core.wording.programme.exercise_diff import own_differences
from homecare.core.wording.programme.rules import rule_in_words, step_back_in_words
from homecare.core.wording.programme.values import (
    CHANGED,
    arrows,
    dose_changes,
    full_dose,
    listed,
    pace_changes,
    seconds,
    text_changes,
)
from homecare.language import Counted, _

TIMES: Final = Counted(
    "{exercise}: {before} → {amount} time a day", "{exercise}: {before} → {amount} times a day"
)
WEEKS: Final = Counted("{amount} week", "{amount} weeks")
RISE: Final = Counted("more than {amount} point above usual", "more than {amount} points above usual")


def differences(old: Plan, new: Plan) -> list[str]:
    """Each difference as one line, such as `Front plank: 20 s → 30 s`; exercises first, then the rest."""
    return [
        *_exercises(old, new),
        *_breaks(old, new),
        *arrows([(_("Length"), _length(old), _length(new))]),
        *arrows(
            (label, seconds(getattr(old.pace, key)), seconds(getattr(new.pace, key)))
            for label, key in (
                (_("Getting ready"), "get_ready_s"),
                (_("Rest between sets, if an exercise gives none"), "rest_s"),
                (_("One repetition, if an exercise gives none"), "rep_s"),
            )
        ),
        *arrows(
            [
                (_("Stop rule, pain during an exercise"), _peak(old), _peak(new)),
                (_("Stop rule, the next day"), _rise(old), _rise(new)),
            ]
        ),
        *text_changes(
            [
                (_("Stop text"), old.safety.stop_text, new.safety.stop_text),
                (_("Contact"), old.safety.contact, new.safety.contact),
            ]
        ),
        *own_differences(old.own, new.own),
        *text_changes(
            [
                (_("Title"), old.title, new.title),
                (_("Author"), old.author, new.author),
                (_("About"), old.about, new.about),
            ]
        ),
        *arrows(
            [
                (_("Language"), old.language, new.language),
                (_("Region"), _region(old), _region(new)),
                (_("Its own regions"), _regions(old), _regions(new)),
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
    of_some, removed = _("{exercises}: {change}"), _("{exercise} removed")
    said += [of_some.format(exercises=listed(names), change=change) for change, names in paces.items()]
    said += [removed.format(exercise=one.name) for one in old.exercises if new.exercise(one.key) is None]
    stayed = [one for one in new.exercises if old.exercise(one.key) is not None]
    if [one.key for one in stayed] != [one.key for one in old.exercises if new.exercise(one.key) is not None]:
        order = listed(one.name for one in new.exercises)
        said.append(_("New order: {exercises}").format(exercises=order))
    return said


def _added(one: PlannedExercise) -> Iterator[str]:
    asked = one.prescription
    dose = with_times(full_dose(asked), asked.times_per_day)
    added = _("{exercise} added: {dose}").format(exercise=one.name, dose=dose)
    yield ", ".join((added, one.due.in_words(), _level(one)))
    yield from text_changes([(_note(one.name), "", one.note)])
    yield from _rules(one.name, (), _sentences(one))


def _changed(old: PlannedExercise, new: PlannedExercise) -> Iterator[str]:
    name, before, after = new.name, old.prescription, new.prescription
    if old.name != name:
        yield _("{old} is now called {new}").format(old=old.name, new=name)
    if before.level != after.level:
        named, doses = [_level(old), _level(new)], [full_dose(before), full_dose(after)]
        if doses[0] != doses[1]:
            named = [", ".join(pair) for pair in zip(named, doses, strict=True)]
        yield CHANGED.format(label=name, old=named[0], new=named[1])
    else:
        level_name = _("{exercise}, name of level {level}").format(exercise=name, level=after.level)
        yield from text_changes([(level_name, old.level_name, new.level_name)])
        said = _("{exercise}: {change}")
        yield from (said.format(exercise=name, change=change) for change in dose_changes(before, after))
    if before.times_per_day != after.times_per_day:
        yield TIMES.of(after.times_per_day, exercise=name, before=before.times_per_day)
    yield from arrows([(name, old.due.in_words(), new.due.in_words())])
    yield from text_changes([(_note(name), old.note, new.note)])
    plain = _keeps_no_doses(old) or _keeps_no_doses(new)
    yield from _rules(name, _sentences(old, plain=plain), _sentences(new, plain=plain))


def _note(name: str) -> str:
    return _("{exercise}, note").format(exercise=name)


def _keeps_no_doses(one: PlannedExercise) -> bool:
    """Whether a plan was kept by an older program, whose rules name a level without its dose."""
    return any(rule.level is not None and rule.to is None for rule in (*one.progress, *one.step_back))


def _level(one: PlannedExercise) -> str:
    """`level 2 (on the toes)`."""
    said = _("level {level} ({name})") if one.level_name else _("level {level}")
    return said.format(level=one.prescription.level, name=one.level_name)


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
            yield _("{exercise}, rule added: {rule}").format(exercise=name, rule=sentence)
        else:
            gone.remove(before)
            changed = _("{exercise}, rule changed: {rule} Before: {before}")
            yield changed.format(exercise=name, rule=sentence, before=before[1])
    removed = _("{exercise}, rule removed: {rule}")
    yield from (removed.format(exercise=name, rule=sentence) for _target, sentence in gone)
    if not _without(old, new) and not come and [*old] != [*new]:
        rules = " ".join(sentence for _target, sentence in new)
        yield _("{exercise}: the same rules in a new order: {rules}").format(exercise=name, rules=rules)


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
        every = _("Breaks: every {old} → {new} min")
        yield every.format(old=before.max_bout_min, new=after.max_bout_min)
    if before.break_min != after.break_min:
        yield _("Breaks: {old} → {new} min long").format(old=before.break_min, new=after.break_min)
    yield from arrows(
        [
            (
                _("Breaks with"),
                listed(break_names(old), _("no exercise given")),
                listed(break_names(new), _("no exercise given")),
            ),
            (
                _("Reference lines of the chart"),
                listed(HOURS.format(hours=hours) for hours in before.reference_hours),
                listed(HOURS.format(hours=hours) for hours in after.reference_hours),
            ),
        ]
    )


def break_names(plan: Plan) -> list[str]:
    """The break exercises by name; of one that the plan does not ask for, its key in words."""
    names = {one.key: one.name for one in plan.own} | {one.key: one.name for one in plan.exercises}
    return [names.get(key, key.replace("-", " ").capitalize()) for key in plan.sitting.break_exercises]


def _length(plan: Plan) -> str:
    if plan.weeks is not None:
        return WEEKS.of(plan.weeks)
    return _("until {day}").format(day=day_in_words(plan.until)) if plan.until else _("no end")


def _peak(plan: Plan) -> str:
    limit = plan.safety.pain_peak_max
    return _("no limit") if limit is None else _("above {level}").format(level=limit)


def _rise(plan: Plan) -> str:
    limit = plan.safety.next_day_rise_max
    return _("no limit") if limit is None else RISE.of(limit)


def _region(plan: Plan) -> str:
    return _("not given") if plan.region is None else region_in_words(plan.region)


def _regions(plan: Plan) -> str:
    return listed(region_in_words(region) for region in plan.regions)
