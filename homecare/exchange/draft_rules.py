"""The rules of a drafted exercise as tables of its file, and the comments beside levels that are ours."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from homecare.errors import InputError
from homecare.exchange import draft_words
from homecare.exchange.drafted import Drafted, Numbers, RuleKind
from homecare.exchange.programme_text import ProgrammeText
from homecare.exchange.toml_blocks import Block, Statement, lines_of, put_table, table_of

RULES: Final[tuple[RuleKind, ...]] = ("progress", "step_back")


def rule_blocks(file: ProgrammeText, number: int, kind: RuleKind) -> list[list[Block]]:
    """The tables of each rule of a kind: its own, and those below it."""
    found: list[list[Block]] = []
    for place in file.places()[number][1:]:
        block = file.blocks[place]
        if block.path == ("exercise", kind):
            found.append([block])
        elif block.path[:2] == ("exercise", kind) and found:
            found[-1].append(block)
    return found


def change_rule(one: Drafted, blocks: list[Block], when: Numbers, then: Numbers) -> None:
    """Write what a rule asks for and proposes into its tables, and the comment beside it."""
    for key, values in (("when", when), ("then", then)):
        put_table(blocks, key, values)
    beside = lines_of(blocks, "then")[2]
    if beside and not any(line.remark for line in beside):
        beside[-1].say(step_remark(one, then))
    for line in beside:
        _say_again(line, one, step_remark(one, then))


def refresh(file: ProgrammeText, number: int, one: Drafted) -> None:
    """Let the comments beside levels, where they are ours, speak of the levels and doses of now."""
    block = file.block(number)
    beside = block.find(("level",))
    if beside is not None and one.exercise and one.level and one.asked:
        _say_again(beside, one, draft_words.level_remark(one.level, one.asked))
    for kind in RULES:
        for rule in rule_blocks(file, number, kind):
            for then in lines_of(rule, "then")[2]:
                _say_again(then, one, step_remark(one, table_of(rule, "then")))


def _say_again(beside: Statement, one: Drafted, remark: str) -> None:
    """Change a comment that has the form of ours; another's stays."""
    if (
        one.exercise is not None
        and beside.remark
        and draft_words.is_level_remark(beside.remark, one.exercise)
    ):
        beside.say(remark)


def step_remark(one: Drafted, then: Mapping[str, Any]) -> str:
    """The comment beside what a rule proposes: the level and the dose it leads to."""
    if one.exercise is None or one.asked is None or one.level is None:
        return ""
    number = then.get("level")
    level = next((level for level in one.exercise.levels if level.number == number), None)
    if number is not None and level is None:
        return ""
    parts = {part: then.get(part) for part in ("sets", "reps", "hold_s")}
    if level is None:
        now = one.asked.dose
        parts = {part: then.get(part) or getattr(now, part) for part in parts}
    try:
        dose = draft_words.dose_with(level or one.level, parts)
        asked = replace((level or one.level).prescription(), dose=dose)
    except InputError:
        return ""  # what is wrong with the rule is said by whoever reads the plan
    return (
        draft_words.level_remark(level, asked)
        if level
        else draft_words.remark(draft_words.dose_remark(asked))
    )
