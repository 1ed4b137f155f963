"""What a search looks for, and what is said where it finds nothing."""

from datetime import date

import pytest

from homecare.core.history.search import Search
from homecare.core.wording.search import nothing_in_words, search_in_words

SAT, SUN = date(2026, 11, 21), date(2026, 11, 22)


@pytest.mark.parametrize(
    ("search", "since", "until", "words"),
    [
        (Search(), None, None, "Nothing is logged."),
        (Search(), SAT, SAT, "Nothing is logged on Sat 21 Nov 2026."),
        (Search(), SAT, None, "Nothing is logged from Sat 21 Nov 2026 onwards."),
        (Search(removed=True), None, SUN, "Nothing was removed or undone up to Sun 22 Nov 2026."),
        (Search(), SAT, SUN, "Nothing is logged from Sat 21 Nov 2026 to Sun 22 Nov 2026."),
        (Search(types=("pain",)), None, None, "No entries for pain."),
        (Search(types=("pain",)), SAT, None, "No entries for pain (since Sat 21 Nov 2026)."),
        (
            Search(types=("pain", "sitting"), text=" pillow "),
            SAT,
            SUN,
            "No entries for pain or sitting with “pillow” (from Sat 21 Nov 2026 to Sun 22 Nov 2026).",
        ),
        (Search(text="pillow", removed=True), SAT, SAT, "No removed or undone entries with “pillow” "
         "(on Sat 21 Nov 2026)."),
    ],
)  # fmt: skip
def test_nothing_is_found(search: Search, since: date | None, until: date | None, words: str) -> None:
    assert nothing_in_words(search, since, until) == words


def test_what_is_looked_for_begins_with_a_capital_letter() -> None:
    assert search_in_words(Search(types=("rest", "pain"), text="x")) == "Rest days or pain · “x”"
    assert search_in_words(Search(types=("rest",), removed=True)) == "Removed or undone · rest days"
    assert search_in_words(Search()) == ""
