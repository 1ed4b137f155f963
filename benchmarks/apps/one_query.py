"""A trivial Textual + SQLModel app: one table, one query, one line of text. The database is named first.

With a second word, that text is put in the table instead, and nothing is shown.
"""

import sys

from sqlmodel import Field, Session, SQLModel, create_engine, select
from textual.app import App, ComposeResult
from textual.widgets import Static


class Line(SQLModel, table=True):
    """A text to show."""

    id: int | None = Field(default=None, primary_key=True)
    text: str


class OneQueryApp(App[None]):
    """Shows the first line of the table once it is read."""

    def compose(self) -> ComposeResult:
        """An empty line, to be filled in."""
        yield Static()

    def on_mount(self) -> None:
        """Read the line and show it."""
        with Session(engine) as session:
            line = session.exec(select(Line)).one()
            self.query_one(Static).update(line.text)


engine = create_engine(f"sqlite:///{sys.argv[1]}")
if len(sys.argv) > 2:
    SQLModel.metadata.create_all(engine)
    with Session(engine) as writing:
        writing.add(Line(text=sys.argv[2]))
        writing.commit()
else:
    OneQueryApp().run()
