"""The curve around a session in plain words: what was seen, how often, and that variation can do so."""

from typing import Final

from homecare.core.trends.around_session import SESSIONS_NEEDED, Around, Back
from homecare.core.values.in_words import number
from homecare.core.wording.entries import VARIATION_NO_CAUSE
from homecare.core.wording.sentences import commas, paragraph
from homecare.language import Counted, _

SESSIONS_SO_FAR: Final = Counted(
    "The curve around a session needs {needed} sessions with pain readings; "
    "so far there is {amount} session.",
    "The curve around a session needs {needed} sessions with pain readings; "
    "so far there are {amount} sessions.",
)
TOO_EARLY: Final = Counted(
    "It is too early to say how pain changes after a session: "
    "so far this is known for {amount} session, and {needed} are needed.",
    "It is too early to say how pain changes after a session: "
    "so far this is known for {amount} sessions, and {needed} are needed.",
)

# The curve, by how many days after a session
CURVE: Final = {
    0: Counted(
        "on the day of a session {median} ({amount} session)",
        "on the day of a session {median} ({amount} sessions)",
    ),
    3: Counted("3 days after it {median} ({amount} session)", "3 days after it {median} ({amount} sessions)"),
    7: Counted("7 days after it {median} ({amount} session)", "7 days after it {median} ({amount} sessions)"),
}

# How pain went after the sessions: of all of them, and where some cannot be judged, of those that can be
NEVER_BELOW: Final = Counted(
    "The {amount} session was not followed by pain below the level before it.",
    "None of {amount} sessions was followed by pain below the level before it.",
)
NEVER_BELOW_JUDGED: Final = Counted(
    "The {amount} session that can be judged was not followed by pain below the level before it.",
    "None of the {amount} sessions that can be judged was followed by pain below the level before it.",
)
BELOW: Final = Counted(
    "After {below} of {amount} session, pain was below the level before the session.",
    "After {below} of {amount} sessions, pain was below the level before the session.",
)
BELOW_JUDGED: Final = Counted(
    "After {below} of the {amount} session that can be judged, pain was below the level before the session.",
    "After {below} of the {amount} sessions that can be judged, pain was below the level before the session.",
)
BACK_AFTER: Final = Counted(
    "After {below} of {amount} session, pain was below the level before the session; it was back up "
    "after {days} days (median).",
    "After {below} of {amount} sessions, pain was below the level before the session; it was back up "
    "after {days} days (median).",
)
BACK_AFTER_JUDGED: Final = Counted(
    "After {below} of the {amount} session that can be judged, pain was below the level before the "
    "session; it was back up after {days} days (median).",
    "After {below} of the {amount} sessions that can be judged, pain was below the level before the "
    "session; it was back up after {days} days (median).",
)
BACK_LATER: Final = Counted(
    "After {below} of {amount} session, pain was below the level before the session; it was back up "
    "later after {back} of these.",
    "After {below} of {amount} sessions, pain was below the level before the session; it was back up "
    "later after {back} of these.",
)
BACK_LATER_JUDGED: Final = Counted(
    "After {below} of the {amount} session that can be judged, pain was below the level before the "
    "session; it was back up later after {back} of these.",
    "After {below} of the {amount} sessions that can be judged, pain was below the level before the "
    "session; it was back up later after {back} of these.",
)


def around_in_words(found: Around) -> str:
    """The sentence under the curve around a session."""
    if not found.curves:
        return _(
            "The curve around a session needs {needed} sessions with pain readings; so far there are none."
        ).format(needed=SESSIONS_NEEDED)
    if not found.enough:
        return SESSIONS_SO_FAR.of(len(found.curves), needed=SESSIONS_NEEDED)
    parts = []
    for offset, words in CURVE.items():
        middle, sessions = found.at(offset)
        if middle is not None:
            parts.append(words.of(sessions, median=number(middle)))
    curve = _("Median pain {parts}.").format(parts=commas(*parts)) if parts else ""
    return paragraph(curve, back_in_words(found), VARIATION_NO_CAUSE)


def back_in_words(found: Around) -> str:
    """After how many sessions pain was below the level before, and when it was back, over those alone."""
    known, below = len(found.known), len(found.below)
    if known < SESSIONS_NEEDED:
        return TOO_EARLY.of(known, needed=SESSIONS_NEEDED)
    judged = found.counted(Back.UNKNOWN) > 0
    back, days = found.counted(Back.BACK), found.days_until_back
    if not below:
        words = NEVER_BELOW_JUDGED if judged else NEVER_BELOW
    elif days is not None:
        words = BACK_AFTER_JUDGED if judged else BACK_AFTER
    elif back:
        words = BACK_LATER_JUDGED if judged else BACK_LATER
    else:
        words = BELOW_JUDGED if judged else BELOW
    return words.of(known, below=below, back=back, days="" if days is None else number(days))
