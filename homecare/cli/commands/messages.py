"""`homecare messages`: what the practice wrote."""

import typer

from homecare.cli import options
from homecare.cli.call import call_of
from homecare.cli.grammar import Command, plain_app
from homecare.cli.printing import say, show_json
from homecare.core.words import day_in_words

app = plain_app()


@app.command("messages", cls=Command, epilog="Example: homecare messages")
def messages(ctx: typer.Context, as_json: options.AsJson = False) -> None:
    """Read what your practice wrote, the newest first; what is shown here counts as read."""
    call = call_of(ctx)
    with call.diary() as diary:
        received = diary.messages()
        unread = [one.id for one in received if one.read_at is None]
        if unread:
            diary.mark_read(unread)
    written = [(call.date_of(one.entered_at), one) for one in received]
    if as_json:
        show_json(
            [
                {"day": day.isoformat(), "text": one.text, "read": one.read_at is not None}
                for day, one in written
            ]
        )
    elif not received:
        say("No message. They come with your practice's files: homecare receive FILE")
    else:
        say([f"{day_in_words(day)}: {one.text}" for day, one in written])
