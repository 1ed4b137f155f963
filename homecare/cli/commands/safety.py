"""`homecare safety`: the safety page as plain text. Opens no database."""

from typing import Annotated, Any

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say, show_json, tell
from homecare.cli.wording import NOTE
from homecare.core.guide.safety import SafetyPage
from homecare.errors import InputError

app = plain_app()


def _countries(incomplete: str) -> list[str]:
    """The countries whose number is known, for the shell's completion."""
    from homecare.core.guide.countries import COUNTRIES, EU_MEMBERS

    return [code for code in (*COUNTRIES, *EU_MEMBERS) if code.startswith(incomplete.upper())]


@app.command("safety", cls=Command, help=SUMMARIES["safety"], epilog=EXAMPLES["safety"])
def safety(
    ctx: typer.Context,
    country: Annotated[
        str | None,
        typer.Option(
            "--country",
            metavar="CC",
            autocompletion=_countries,
            help=HELPS["safety.country"],
        ),
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """`homecare safety`."""
    from homecare.exchange.content import read_safety

    chosen = call_of(ctx).settings.country if country is None else _named(country)
    page = read_safety()
    if as_json:
        show_json(safety_shape(page, chosen))
    else:
        say([page.title, "", *page.lines(chosen)])


def _named(country: str) -> str:
    """The country that is meant; none where the word is not known. The page is shown whatever was typed."""
    from homecare.core.guide.countries import parse_country

    try:
        return parse_country(country)
    except InputError as error:
        tell(NOTE.format(sentence=error.text))
        return ""


def safety_shape(page: SafetyPage, country: str) -> dict[str, Any]:
    """The ladder as JSON; `country` is null where none is chosen, `number` also where it is not known."""
    chosen = page.number(country)
    return {
        "version": page.version,
        "title": page.title,
        "country": country or None,
        "number": chosen.number if chosen else None,
        "advice": (chosen.line or None) if chosen else None,
        "closing": page.closing,
        "steps": [
            {"key": block.key, "title": step.title, "heading": block.heading, "signs": list(block.lines)}
            for step, block in zip(page.steps, page.ladder(country), strict=True)
        ],
        "numbers": [
            {"country": one.country, "name": one.name, "number": one.number, "advice": one.line or None}
            for one in page.numbers
        ],
    }
