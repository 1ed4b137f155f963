"""A practitioner's thresholds for one patient in plain words."""

from homecare.core.records.practice import Watch
from homecare.core.values.in_words import count


def thresholds_in_words(watch: Watch) -> str:
    """What a practitioner watches for: `median pain of 14 days from 7 on; no entry for 5 days or more`."""
    said = []
    if watch.pain_from is not None:
        said.append(f"median pain of 14 days from {watch.pain_from} on")
    if watch.adherence_below is not None:
        said.append(f"adherence of 28 days below {watch.adherence_below} %")
    if watch.silent_days is not None:
        said.append(f"no entry for {count(watch.silent_days, 'day')} or more")
    if watch.stopped_from is not None:
        said.append(f"{count(watch.stopped_from, 'exercise')} or more stopped for pain in 28 days")
    return "; ".join(said) or "none"
