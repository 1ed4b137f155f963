"""The one place that reads the machine's clock."""

from datetime import datetime


class SystemClock:
    """Tells the machine's local time."""

    def now(self) -> datetime:
        """The present instant, aware, in the machine's zone."""
        return datetime.now().astimezone()
