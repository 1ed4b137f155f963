"""A practitioner's thresholds for one patient in plain words."""

from typing import Final

from homecare.core.records.practice import Watch
from homecare.core.values.in_words import PERCENT
from homecare.language import Counted, _

SILENT: Final = Counted("no entry for {amount} day or more", "no entry for {amount} days or more")
STOPPED: Final = Counted(
    "{amount} exercise or more stopped for pain in 28 days",
    "{amount} exercises or more stopped for pain in 28 days",
)


def thresholds_in_words(watch: Watch) -> str:
    """What is watched for: `median pain of 7 or more over 14 days; no entry for 5 days or more`."""
    said = []
    if watch.pain_from is not None:
        said.append(_("median pain of {level} or more over 14 days").format(level=watch.pain_from))
    if watch.adherence_below is not None:
        share = PERCENT.format(number=watch.adherence_below)
        said.append(_("adherence below {share} over 28 days").format(share=share))
    if watch.silent_days is not None:
        said.append(SILENT.of(watch.silent_days))
    if watch.stopped_from is not None:
        said.append(STOPPED.of(watch.stopped_from))
    return "; ".join(said) or _("none")
