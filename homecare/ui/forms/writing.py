"""What a form writes to the diary: once, with the diary's refusal on the form, and then it closes."""

from collections.abc import Callable
from typing import Any

from homecare.errors import HomecareError, SayAgainError
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.host import home_of
from homecare.ui.shell.messages import DiaryChanged


async def write_and_close(
    form: Question[Any], call: DiaryCall[object], refuse: Callable[[str], None], *, asks: bool = False
) -> bool:
    """Whether an entry was written; then the other screens know, and the form closes with it.

    `refuse` shows on the form why it was not.

    Raises:
        SayAgainError: where the diary wants a yes first and the form `asks` for it.
    """
    home = home_of(form)
    try:
        entry = await home.diary.ask(call)
    except HomecareError as error:
        if asks and isinstance(error, SayAgainError):
            raise
        refuse(error.text)
        return False
    home.tell_screens(DiaryChanged)
    await form.answer_when_in_front(entry)
    return True
