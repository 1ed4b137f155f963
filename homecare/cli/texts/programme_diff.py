"""What differs between two programme files, in plain lines."""

from collections.abc import Sequence

from homecare.core.programme.plan import Plan


def diff_text(old: Plan, new: Plan, found: Sequence[str], *, same_text: bool) -> list[str]:
    """The versions first, then each difference; `same_text` says that the files are alike to the letter."""
    if same_text:
        return [_versions(old, new), "The two texts are the same."]
    lines = [_versions(old, new), *_warnings(old, new)]
    if not found:
        return [*lines, "No difference in what it asks for: comments, layout or the order of keys differ."]
    return [*lines, "", *(f"  {line}" for line in found)]


def _versions(old: Plan, new: Plan) -> str:
    if old.slug != new.slug:
        return f"{old.slug}, version {old.version} → {new.slug}, version {new.version}"
    if old.version != new.version:
        return f"{old.slug}: version {old.version} → version {new.version}"
    return f"{old.slug}: version {old.version} in both"


def _warnings(old: Plan, new: Plan) -> list[str]:
    if old.slug != new.slug or old.version < new.version:
        return []
    if old.version == new.version:
        return [
            f"Warning: both say version {new.version}, though their texts differ. "
            "Raise version by one in the new file before somebody follows it."
        ]
    return [f"Warning: version {new.version} is lower than {old.version}: is the new file the second one?"]
