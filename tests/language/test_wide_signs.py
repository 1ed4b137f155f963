"""Terminals that draw signs of ambiguous width two columns wide: with the setting, no such sign is left."""

import subprocess
import sys
from unicodedata import east_asian_width

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from homecare.core.values.plain_letters import in_one_column
from homecare.demo.demo import fill_sample
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from tests.conftest import HandClock
from tests.ui.conftest import Screenful

SIGNS = "●○▁─…·→“”‘’–×÷±°│╭╮╰╯┊◆■▲▼◀▶▌▇█≤≥√Σ"


def ambiguous(text: str) -> set[str]:
    """The signs of a text that may be two columns wide; letters of names do not count."""
    return {sign for sign in text if east_asian_width(sign) == "A" and not sign.isalpha()}


@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_of_ambiguous_width_is_replaced_by_one_of_a_single_column(sign: str) -> None:
    shown = in_one_column(sign)
    assert cell_len(shown) == 1
    assert not ambiguous(shown)


@given(st.text(st.characters(min_codepoint=0x2010, max_codepoint=0x27BF)))
def test_a_text_keeps_its_columns(text: str) -> None:
    shown = in_one_column(text)
    assert cell_len(shown) == cell_len(text)
    assert not ambiguous(shown)


def test_names_keep_their_letters() -> None:
    assert in_one_column("José, Ødegård, 山田, Ωμέγα") == "José, Ødegård, 山田, Ωμέγα"


def test_bars_keep_their_height() -> None:
    assert in_one_column("▁▃▅▇") == "⣀⣤⣶⣿"


@pytest.mark.parametrize("keys", ["", "2", "2 b", "3", "h", "5", "exclamation_mark", "p", "S"])
async def test_no_screen_draws_a_sign_that_may_be_two_columns_wide(
    paths: Paths, clock: HandClock, keys: str
) -> None:
    fill_sample(paths, seed=1, now=clock.now())
    paths.settings.write_text("wide_signs = true\n", encoding="utf-8")
    app = HomecareApp(paths, clock=clock)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        await screen.press(*keys.split())
        assert not ambiguous(screen.everything), screen.everything


def test_a_command_on_such_a_terminal_prints_none(paths: Paths, clock: HandClock) -> None:
    fill_sample(paths, seed=1, now=clock.now())
    paths.settings.write_text("wide_signs = true\n", encoding="utf-8")
    code = "import pty, sys; pty.spawn([sys.executable, '-m', 'homecare', '--data', sys.argv[1], 'trends'])"
    at_a_terminal = [sys.executable, "-c", code, str(paths.data)]
    printed = subprocess.run(at_a_terminal, capture_output=True, check=True).stdout.decode()
    assert "Pain" in printed
    assert not ambiguous(printed)
