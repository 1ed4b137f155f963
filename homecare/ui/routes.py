"""How each room of a diary is built, the first time somebody goes there; its module is imported only then."""

from collections.abc import Callable, Mapping
from typing import Final

from textual.app import App
from textual.screen import Screen


def today() -> Screen[None]:
    """The routine, pain and sitting of a day."""
    from homecare.ui.today.screen import TodayScreen

    return TodayScreen()


def progress() -> Screen[None]:
    """The trend."""
    from homecare.ui.progress.screen import ProgressScreen

    return ProgressScreen()


def sessions() -> Screen[None]:
    """The treatments."""
    from homecare.ui.sessions.screen import SessionsScreen

    return SessionsScreen()


def programme() -> Screen[None]:
    """The programmes at hand."""
    from homecare.ui.programme.screen import ProgrammeScreen

    return ProgrammeScreen()


def guide() -> Screen[None]:
    """Facts and advice, with their sources."""
    from homecare.ui.guide.screen import GuideScreen

    return GuideScreen()


async def open_guide(app: App[None], statement: str) -> None:
    """Go to the guide, to where the statement with this key stands."""
    from homecare.exchange.content import read_statements
    from homecare.ui.guide.screen import GuideScreen

    topic = read_statements().topic_of(statement)
    await app.switch_mode("guide")
    if isinstance(app.screen, GuideScreen) and topic is not None:
        app.screen.open_at(topic.key, statement)


def history() -> Screen[None]:
    """All entries."""
    from homecare.ui.history.screen import HistoryScreen

    return HistoryScreen()


MODES: Final[Mapping[str, Callable[[], Screen[None]]]] = {
    "today": today,
    "progress": progress,
    "sessions": sessions,
    "programme": programme,
    "guide": guide,
    "history": history,
}
"""By the name of the room."""
