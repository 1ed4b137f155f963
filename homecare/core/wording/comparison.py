"""The sentences of a comparison of the latest days with earlier ones: `change.py` chooses among them.

The earlier days are those up to session 1, or the first ones; these may include session 1, or come after it,
and every sentence says so. At a practice it speaks of the patient, to whom it speaks otherwise.
"""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from homecare.core.trends.baseline import Baseline, BaselineKind
from homecare.core.trends.change import Criterion, Verdict
from homecare.language import Counted, _


class Earlier(Enum):
    """Which days the earlier ones are, and whose words they are in."""

    UP_TO_SESSION_1 = auto()
    YOURS = auto()
    YOURS_WITH_SESSION = auto()
    YOURS_AFTER_SESSION = auto()
    THEIRS = auto()
    THEIRS_WITH_SESSION = auto()
    THEIRS_AFTER_SESSION = auto()


def earlier(against: Baseline, *, at_practice: bool = False) -> Earlier:
    """Which sentence tells of this baseline."""
    if against.kind is BaselineKind.BEFORE_SESSION_1:
        return Earlier.UP_TO_SESSION_1
    if against.holds_session:
        return Earlier.THEIRS_WITH_SESSION if at_practice else Earlier.YOURS_WITH_SESSION
    if against.follows_session:
        return Earlier.THEIRS_AFTER_SESSION if at_practice else Earlier.YOURS_AFTER_SESSION
    return Earlier.THEIRS if at_practice else Earlier.YOURS


LINE: Final[Mapping[Earlier, str]] = {
    Earlier.UP_TO_SESSION_1: _("The {days} days up to session 1, {window}."),
    Earlier.YOURS: _("Your first {days} days, {window}."),
    Earlier.YOURS_WITH_SESSION: _("Your first {days} days, which include session 1, {window}."),
    Earlier.YOURS_AFTER_SESSION: _("Your first {days} days, which came after session 1, {window}."),
    Earlier.THEIRS: _("The patient's first {days} days, {window}."),
    Earlier.THEIRS_WITH_SESSION: _("The patient's first {days} days, which include session 1, {window}."),
    Earlier.THEIRS_AFTER_SESSION: _("The patient's first {days} days, which came after session 1, {window}."),
}
"""A line of numbers: `Your first 14 days, Tue 1 Sep 2026 to Mon 14 Sep 2026: median 6, …`."""

LOWER: Final[Mapping[Earlier, str]] = {
    Earlier.UP_TO_SESSION_1: _("Lower than before session 1 by an amount many people find meaningful."),
    Earlier.YOURS: _(
        "Lower, compared with your first {days} days, by an amount many people find meaningful."
    ),
    Earlier.YOURS_WITH_SESSION: _(
        "Lower, compared with your first {days} days, which include session 1, "
        "by an amount many people find meaningful."
    ),
    Earlier.YOURS_AFTER_SESSION: _(
        "Lower, compared with your first {days} days, which came after session 1, "
        "by an amount many people find meaningful."
    ),
    Earlier.THEIRS: _(
        "Lower, compared with the patient's first {days} days, by an amount many people find meaningful."
    ),
    Earlier.THEIRS_WITH_SESSION: _(
        "Lower, compared with the patient's first {days} days, which include session 1, "
        "by an amount many people find meaningful."
    ),
    Earlier.THEIRS_AFTER_SESSION: _(
        "Lower, compared with the patient's first {days} days, which came after session 1, "
        "by an amount many people find meaningful."
    ),
}

HIGHER: Final[Mapping[Earlier, str]] = {
    Earlier.UP_TO_SESSION_1: _("Higher than before session 1 by {points}."),
    Earlier.YOURS: _("Higher than in your first {days} days by {points}."),
    Earlier.YOURS_WITH_SESSION: _(
        "Higher than in your first {days} days, which include session 1, by {points}."
    ),
    Earlier.YOURS_AFTER_SESSION: _(
        "Higher than in your first {days} days, which came after session 1, by {points}."
    ),
    Earlier.THEIRS: _("Higher than in the patient's first {days} days by {points}."),
    Earlier.THEIRS_WITH_SESSION: _(
        "Higher than in the patient's first {days} days, which include session 1, by {points}."
    ),
    Earlier.THEIRS_AFTER_SESSION: _(
        "Higher than in the patient's first {days} days, which came after session 1, by {points}."
    ),
}

NO_CLEAR_CHANGE: Final[Mapping[Earlier, str]] = {
    Earlier.UP_TO_SESSION_1: _("No clear change: {why}."),
    Earlier.YOURS: _("No clear change compared with your first {days} days: {why}."),
    Earlier.YOURS_WITH_SESSION: _(
        "No clear change compared with your first {days} days, which include session 1: {why}."
    ),
    Earlier.YOURS_AFTER_SESSION: _(
        "No clear change compared with your first {days} days, which came after session 1: {why}."
    ),
    Earlier.THEIRS: _("No clear change compared with the patient's first {days} days: {why}."),
    Earlier.THEIRS_WITH_SESSION: _(
        "No clear change compared with the patient's first {days} days, which include session 1: {why}."
    ),
    Earlier.THEIRS_AFTER_SESSION: _(
        "No clear change compared with the patient's first {days} days, which came after session 1: {why}."
    ),
}

TOO_EARLY: Final[Mapping[Earlier, str]] = {
    Earlier.UP_TO_SESSION_1: _(
        "Too early to compare. From {day}, homecare will compare your latest {days} days with "
        "the {days} days up to session 1."
    ),
    Earlier.YOURS: _(
        "Too early to compare. From {day}, homecare will compare your latest {days} days with "
        "your first {days} days."
    ),
    Earlier.YOURS_WITH_SESSION: _(
        "Too early to compare. From {day}, homecare will compare your latest {days} days with "
        "your first {days} days, which include session 1."
    ),
    Earlier.YOURS_AFTER_SESSION: _(
        "Too early to compare. From {day}, homecare will compare your latest {days} days with "
        "your first {days} days, which came after session 1."
    ),
    Earlier.THEIRS: _(
        "Too early to compare. From {day}, homecare will compare the latest {days} days with "
        "the patient's first {days} days."
    ),
    Earlier.THEIRS_WITH_SESSION: _(
        "Too early to compare. From {day}, homecare will compare the latest {days} days with "
        "the patient's first {days} days, which include session 1."
    ),
    Earlier.THEIRS_AFTER_SESSION: _(
        "Too early to compare. From {day}, homecare will compare the latest {days} days with "
        "the patient's first {days} days, which came after session 1."
    ),
}
TOO_EARLY_AT_PRACTICE: Final = _(
    "Too early to compare. From {day}, homecare will compare the latest {days} days with "
    "the {days} days up to session 1."
)

LOGGED: Final[Mapping[Earlier, Counted]] = {
    Earlier.UP_TO_SESSION_1: Counted(
        "Of the {days} days up to session 1, {amount} is logged; of the latest {days}, {latest}.",
        "Of the {days} days up to session 1, {amount} are logged; of the latest {days}, {latest}.",
    ),
    Earlier.YOURS: Counted(
        "Of your first {days} days, {amount} is logged; of the latest {days}, {latest}.",
        "Of your first {days} days, {amount} are logged; of the latest {days}, {latest}.",
    ),
    Earlier.YOURS_WITH_SESSION: Counted(
        "Of your first {days} days, which include session 1, {amount} is logged; "
        "of the latest {days}, {latest}.",
        "Of your first {days} days, which include session 1, {amount} are logged; "
        "of the latest {days}, {latest}.",
    ),
    Earlier.YOURS_AFTER_SESSION: Counted(
        "Of your first {days} days, which came after session 1, {amount} is logged; "
        "of the latest {days}, {latest}.",
        "Of your first {days} days, which came after session 1, {amount} are logged; "
        "of the latest {days}, {latest}.",
    ),
    Earlier.THEIRS: Counted(
        "Of the patient's first {days} days, {amount} is logged; of the latest {days}, {latest}.",
        "Of the patient's first {days} days, {amount} are logged; of the latest {days}, {latest}.",
    ),
    Earlier.THEIRS_WITH_SESSION: Counted(
        "Of the patient's first {days} days, which include session 1, {amount} is logged; "
        "of the latest {days}, {latest}.",
        "Of the patient's first {days} days, which include session 1, {amount} are logged; "
        "of the latest {days}, {latest}.",
    ),
    Earlier.THEIRS_AFTER_SESSION: Counted(
        "Of the patient's first {days} days, which came after session 1, {amount} is logged; "
        "of the latest {days}, {latest}.",
        "Of the patient's first {days} days, which came after session 1, {amount} are logged; "
        "of the latest {days}, {latest}.",
    ),
}

TOO_LOW: Final[Mapping[Earlier, str]] = {
    Earlier.UP_TO_SESSION_1: _("Before session 1 the median was below {points}."),
    Earlier.YOURS: _("In your first {days} days, the median was below {points}."),
    Earlier.YOURS_WITH_SESSION: _(
        "In your first {days} days, which include session 1, the median was below {points}."
    ),
    Earlier.YOURS_AFTER_SESSION: _(
        "In your first {days} days, which came after session 1, the median was below {points}."
    ),
    Earlier.THEIRS: _("In the patient's first {days} days, the median was below {points}."),
    Earlier.THEIRS_WITH_SESSION: _(
        "In the patient's first {days} days, which include session 1, the median was below {points}."
    ),
    Earlier.THEIRS_AFTER_SESSION: _(
        "In the patient's first {days} days, which came after session 1, the median was below {points}."
    ),
}

# The verdict in a few words, as the panel of a practice has it

FEW_LOWER: Final[Mapping[Earlier, str]] = {
    Earlier.UP_TO_SESSION_1: _("lower than before session 1"),
    Earlier.THEIRS: _("lower compared with the patient's first {days} days"),
    Earlier.THEIRS_WITH_SESSION: _(
        "lower compared with the patient's first {days} days, which include session 1"
    ),
    Earlier.THEIRS_AFTER_SESSION: _(
        "lower compared with the patient's first {days} days, which came after session 1"
    ),
}
FEW_HIGHER: Final[Mapping[Earlier, str]] = {
    Earlier.UP_TO_SESSION_1: _("higher than before session 1"),
    Earlier.THEIRS: _("higher compared with the patient's first {days} days"),
    Earlier.THEIRS_WITH_SESSION: _(
        "higher compared with the patient's first {days} days, which include session 1"
    ),
    Earlier.THEIRS_AFTER_SESSION: _(
        "higher compared with the patient's first {days} days, which came after session 1"
    ),
}
FEW_NO_CLEAR_CHANGE: Final[Mapping[Earlier, str]] = {
    Earlier.UP_TO_SESSION_1: _("no clear change since session 1"),
    Earlier.THEIRS: _("no clear change compared with the patient's first {days} days"),
    Earlier.THEIRS_WITH_SESSION: _(
        "no clear change compared with the patient's first {days} days, which include session 1"
    ),
    Earlier.THEIRS_AFTER_SESSION: _(
        "no clear change compared with the patient's first {days} days, which came after session 1"
    ),
}

# Without the earlier days

SHORT_VERDICTS: Final = {
    Verdict.LOWER: _("lower"),
    Verdict.HIGHER: _("higher"),
    Verdict.NO_CLEAR_CHANGE: _("no clear change"),
    Verdict.NOT_ENOUGH: _("not enough"),
}
POINTS: Final = Counted("{points} point", "{points} points")
POINTS_LOWER: Final = Counted("{points} point lower", "{points} points lower")
POINTS_HIGHER: Final = Counted("{points} point higher", "{points} points higher")
DAYS: Final = Counted("{amount} day", "{amount} days")

# Which part of the rule was not met, after a colon
SAME_AS_BEFORE_1: Final = _("the median is the same as before session 1")
SAME: Final = _("the median is the same")
MAY_VARY_SINCE_1: Final = _("{apart} than before session 1, which day-to-day variation could produce")
MAY_VARY: Final = _("{apart}, which day-to-day variation could produce")
LESS_SINCE_1: Final = {
    (Criterion.POINTS,): _(
        "{apart} than before session 1, "
        "which is less than the {points} points that many people find meaningful"
    ),
    (Criterion.PERCENT,): _(
        "{apart} than before session 1, which is less than the {percent} that many people find meaningful"
    ),
    (Criterion.POINTS, Criterion.PERCENT): _(
        "{apart} than before session 1, "
        "which is less than the {points} points and {percent} that many people find meaningful"
    ),
}
LESS: Final = {
    (Criterion.POINTS,): _(
        "{apart}, which is less than the {points} points that many people find meaningful"
    ),
    (Criterion.PERCENT,): _("{apart}, which is less than the {percent} that many people find meaningful"),
    (Criterion.POINTS, Criterion.PERCENT): _(
        "{apart}, which is less than the {points} points and {percent} that many people find meaningful"
    ),
}

NOTHING_TO_COMPARE: Final = _(
    "No session is logged yet, so there is nothing to compare. After session 1, homecare compares "
    "your latest {days} days with the {days} days up to session 1, or with your first {days} days. "
    "It needs {needed} logged days in each."
)
NOTHING_TO_COMPARE_AT_PRACTICE: Final = _(
    "No session is logged yet, so there is nothing to compare. After session 1, homecare compares "
    "the latest {days} days with the {days} days up to session 1, or with the patient's first {days} days. "
    "It needs {needed} logged days in each."
)
SO_FAR: Final = Counted(
    "So far {amount} of the latest {days} is logged.", "So far {amount} of the latest {days} are logged."
)
SO_FAR_EARLIER: Final = Counted(
    "It needs {needed} logged days in each; so far {amount} of the earlier {days} is logged.",
    "It needs {needed} logged days in each; so far {amount} of the earlier {days} are logged.",
)
NOT_ENOUGH: Final = Counted(
    "Not enough entries to compare ({logged} of {amount} day; {needed} needed).",
    "Not enough entries to compare ({logged} of {amount} days; {needed} needed).",
)
FIRST_WEEK: Final = Counted(
    "The first week compared was among the worst ({first} to {last}, median {median}; the median of {amount} "
    "week is {middle}), and pain was already down to a median of {rest} before session 1.",
    "The first week compared was among the worst ({first} to {last}, median {median}; the median of {amount} "
    "weeks is {middle}), and pain was already down to a median of {rest} before session 1.",
)
WINDOW: Final = Counted(
    "{first} to {last}: {logged} of {amount} day logged",
    "{first} to {last}: {logged} of {amount} days logged",
)
WINDOW_MEDIAN: Final = Counted(
    "{first} to {last}: median {median}, {logged} of {amount} day logged",
    "{first} to {last}: median {median}, {logged} of {amount} days logged",
)
