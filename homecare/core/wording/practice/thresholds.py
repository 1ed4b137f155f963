"""A practitioner's thresholds for one patient in plain words."""

from homecare.core.records.practice import Watch
from homecare.core.values.in_words import count


def thresholds_in_words(watch: Watch) -> str:
    """What is watched for: `median pain of 7 or more over 14 days; no entry for 5 days or more`."""
    said = []
    if watch.pain_from is not None:
        said.append(f"median pain of {watch.pain_from} or more over 14 days")
    if watch.adherence_below is not None:
        said.append(f"adherence below {watch.adherence_below} % over 28 days")
    if watch.silent_days is not None:
        said.append(f"no entry for {count(watch.silent_days, 'day')} or more")
    if watch.stopped_from is not None:
        said.append(f"{count(watch.stopped_from, 'exercise')} or more stopped for pain in 28 days")
    return "; ".join(said) or "none"
