"""The curve around a session in plain words: what was seen, how often, and that variation can do so."""

from homecare.core.trends.around_session import SESSIONS_NEEDED, Around, Back
from homecare.core.values.in_words import count, number
from homecare.core.wording.entries import VARIATION_NO_CAUSE


def around_in_words(found: Around) -> str:
    """The sentence under the curve around a session."""
    if not found.enough:
        have = count(len(found.curves), "session") if found.curves else "none"
        return (
            f"The curve around a session needs {SESSIONS_NEEDED} sessions with pain readings; "
            f"so far there {'is' if len(found.curves) < 2 else 'are'} {have}."
        )
    parts = []
    for offset, when in ((0, "on the day of a session"), (3, "3 days after it"), (7, "7 days after it")):
        middle, sessions = found.at(offset)
        if middle is not None:
            parts.append(f"{when} {number(middle)} ({count(sessions, 'session')})")
    curve = f"Median pain {', '.join(parts)}. " if parts else ""
    return f"{curve}{back_in_words(found)} {VARIATION_NO_CAUSE}"


def back_in_words(found: Around) -> str:
    """After how many sessions pain was below the level before, and when it was back, over those alone."""
    known, below = len(found.known), len(found.below)
    if known < SESSIONS_NEEDED:
        return (
            "It is too early to say how pain changes after a session: "
            f"it is known for {count(known, 'session')}, and {SESSIONS_NEEDED} are needed."
        )
    judged = (
        f"the {known} sessions that can be judged" if found.counted(Back.UNKNOWN) else f"{known} sessions"
    )
    if not below:
        return f"Pain did not fall below the level before after any of {judged}."
    said = f"After {below} of {judged} pain was below the level before"
    back, days = found.counted(Back.BACK), found.days_until_back
    if days is not None:
        return f"{said}; it was back after {number(days)} days (median)."
    return f"{said}; it was back later after {back} of these." if back else f"{said}."
