"""What a practitioner records of a session beside pain, points and adjuncts, in words."""

from homecare.core.records.records import TreatmentSession
from homecare.core.values.numbers import count


def record_in_words(session: TreatmentSession) -> str:
    """`Session 4 of 10, 12 needles, left in 20 min. Advice: …`; empty where none of it is said."""
    said = [f"session {session.number}" if session.number is not None else ""]
    if session.planned_number is not None:
        said[0] = f"{said[0]} of {session.planned_number}" if said[0] else f"{session.planned_number} planned"
    if session.needles is not None:
        said.append(count(session.needles, "needle"))
    if session.retention_min is not None:
        said.append(f"left in for {session.retention_min} min")
    if session.practitioner:
        said.append(f"by {session.practitioner}")
    words = ", ".join(part for part in said if part)
    sentences = [f"{words[0].upper()}{words[1:]}."] if words else []
    if session.advice:
        sentences.append(f"Advice: {session.advice.rstrip('.')}.")
    if session.after_effects:
        sentences.append(f"After-effects: {session.after_effects.rstrip('.')}.")
    return " ".join(sentences)
