"""The pictures of README show the screens as they are now."""

import pytest

from tests.depth import some
from tests.ui.pictures import PICTURES, THEMES, digest, drawn, screen_of

pytestmark = pytest.mark.paints


@pytest.mark.parametrize("theme", some(*THEMES, quick=["dark"]))
@pytest.mark.parametrize("name", some(*PICTURES, quick=["today"]))
async def test_a_picture_is_as_new_as_its_screen(name: str, theme: str) -> None:
    now = digest(await screen_of(name, theme))
    assert drawn().get(f"{name}-{theme}") == now, "Draw it again with: python -m tests.ui.pictures"


def test_there_is_no_picture_that_nothing_draws() -> None:
    assert set(drawn()) == {f"{name}-{theme}" for name in PICTURES for theme in THEMES}
