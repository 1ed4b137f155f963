"""`homecare start`: the first run as questions on the command line, the same steps as on the screen."""

from typing import Annotated, Any

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import options, questions
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say, show_json, tell
from homecare.core.first_run.first_run import STEPS, TITLES, Started, Step
from homecare.errors import HomecareError, InputError

app = plain_app()


@app.command("start", cls=Command, help=SUMMARIES["start"], epilog=EXAMPLES["start"])
def start(
    ctx: typer.Context,
    *,
    sure: Annotated[bool, typer.Option("--yes", help=HELPS["start.sure"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare start`."""
    call = call_of(ctx)
    with call.diary() as diary:
        started = diary.first_run.state()
        if sure and started is not None:
            diary.first_run.end()
        if as_json:
            show_json(start_shape(None if sure else started))
            return
        if started is None:
            say(wording.BEGUN_ALREADY)
            say(wording.CHANGE_WITH)
            return
        if sure:
            say(wording.EMPTY_DIARY)
            return
        if not questions.at_terminal():
            raise InputError(
                wording.NOBODY_TO_ASK,
                wording.OPEN_A_TERMINAL,
            )
        _ask(call, diary, started)


def _ask(call: Call, diary: Any, started: Started) -> None:
    """Step by step, on and back, until the last one is answered."""
    from homecare.cli.first_run import Asking, BackError, LeftError

    asking = Asking(call, diary, started.draft)
    step: Step | None = started.step
    say(wording.HOW_TO_ANSWER)
    while step is not None:
        say(["", wording.STEP_TITLE.format(number=step.number, steps=len(STEPS), title=TITLES[step]), ""])
        try:
            asking.ask(step)
        except BackError:
            following = step.before or step
        except LeftError:
            diary.first_run.keep(step, asking.draft)
            tell(wording.LEFT)
            return
        except HomecareError as error:
            tell(error.text)
            following = step
        else:
            following = step.after or Step.COURSE
            if step.after is None:
                break
        step = following
        diary.first_run.keep(step, asking.draft)
    diary.first_run.end()
    say(["", wording.ALL_SET])


def start_shape(started: Started | None) -> dict[str, Any]:
    """Whether there is a first run to go through, and its step; null where there is a diary already."""
    return {
        "open": started is not None,
        "step": None if started is None else str(started.step),
        "resumed": started is not None and started.resumed,
    }
