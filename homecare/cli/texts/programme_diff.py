"""What differs between two programme files, in plain lines."""

from collections.abc import Sequence

from homecare.cli.texts.wording import files as wording
from homecare.core.programme.plan import Plan


def diff_text(old: Plan, new: Plan, found: Sequence[str], *, same_text: bool) -> list[str]:
    """The versions first, then each difference; `same_text` says that the files are alike to the letter."""
    if same_text:
        return [_versions(old, new), wording.SAME_TEXT]
    lines = [_versions(old, new), *_warnings(old, new)]
    if not found:
        return [*lines, wording.NO_DIFFERENCE]
    return [*lines, "", *(f"  {line}" for line in found)]


def _versions(old: Plan, new: Plan) -> str:
    if old.slug != new.slug:
        return wording.TWO_PROGRAMMES.format(
            old=old.slug, old_version=old.version, new=new.slug, new_version=new.version
        )
    if old.version != new.version:
        return wording.TWO_VERSIONS.format(id=old.slug, old=old.version, new=new.version)
    return wording.ONE_VERSION.format(id=old.slug, version=old.version)


def _warnings(old: Plan, new: Plan) -> list[str]:
    if old.slug != new.slug or old.version < new.version:
        return []
    if old.version == new.version:
        return [wording.SAME_VERSION.format(version=new.version)]
    return [wording.LOWER_VERSION.format(new=new.version, old=old.version)]
