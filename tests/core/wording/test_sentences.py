"""Sentences and notes beside each other."""

import pytest

from homecare.core.wording.sentences import as_sentence, commas, paragraph, semicolons, with_note


def test_what_is_empty_is_left_out() -> None:
    assert paragraph("", "Slept early.", "", "Sore.") == "Slept early. Sore."
    assert commas("", "a", "", "b", "c") == "a, b, c"
    assert semicolons("a, b", "", "c") == "a, b; c"
    assert paragraph() == commas() == semicolons() == ""


def test_a_note_stands_in_brackets() -> None:
    assert with_note("Rest day", "tired") == "Rest day (tired)"
    assert with_note("Rest day", None) == with_note("Rest day", "") == "Rest day"


@pytest.mark.parametrize("words", ["May I swim?", "Slept early.", "Ouch!", "and so on …", "寝た。"])
def test_what_ends_in_a_sign_of_its_own_keeps_it(words: str) -> None:
    assert as_sentence(words) == words
    assert as_sentence("Rest day") == "Rest day."
