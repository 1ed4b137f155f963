"""`homecare safety`: the safety page as plain text. Opens no database."""

from typing import Annotated, Any

import typer

from homecare.cli import options
from homecare.cli.call import call_of
from homecare.cli.grammar import Command, plain_app
from homecare.cli.printing import say, show_json
from homecare.core.safety import COUNTRIES, SafetyPage, parse_country

app = plain_app()


def _countries(incomplete: str) -> list[str]:
    """The countries whose number is known, for the shell's completion."""
    return [code for code in COUNTRIES if code.startswith(incomplete.upper())]


@app.command("safety", cls=Command, epilog="Example: homecare safety --country JP")
def safety(
    ctx: typer.Context,
    country: Annotated[
        str | None,
        typer.Option(
            "--country",
            metavar="CC",
            autocompletion=_countries,
            help=f"Whose emergency number: {', '.join(COUNTRIES)}. The setting's where it is not said.",
        ),
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """Show when to get help, and whom to call."""
    from homecare.exchange.content import read_safety

    chosen = call_of(ctx).settings.country if country is None else parse_country(country)
    page = read_safety()
    if as_json:
        show_json(safety_shape(page, chosen))
    else:
        say([page.title, "", *page.lines(chosen)])


def safety_shape(page: SafetyPage, country: str) -> dict[str, Any]:
    """The page with each line's source; `country`, `number` and `advice` are null where none is chosen."""
    chosen = page.number(country)
    return {
        "version": page.version,
        "title": page.title,
        "country": chosen.country if chosen else None,
        "number": chosen.number if chosen else None,
        "advice": (chosen.advice or None) if chosen else None,
        "closing": page.closing,
        "sections": [
            {
                "key": section.key,
                "heading": page.heading(section, country),
                "lines": [{"text": sign.text, "source": sign.source.value} for sign in section.lines],
            }
            for section in page.sections
        ],
        "numbers": [
            {"country": one.country, "name": one.name, "number": one.number, "advice": one.advice or None}
            for one in page.numbers
        ],
    }
