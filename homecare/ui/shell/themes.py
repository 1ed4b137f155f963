"""Two calm themes of our own, beside those that come with Textual."""

from textual.theme import Theme

DARK = Theme(
    name="homecare-dark",
    primary="#7cc0b2",
    secondary="#8fb0dc",
    accent="#e3b878",
    warning="#e3b878",
    error="#ee9a8b",
    success="#93c98f",
    foreground="#dfe5e3",
    background="#14191b",
    surface="#1a2124",
    panel="#222b2f",
    dark=True,
    variables={"footer-key-foreground": "#e3b878", "border": "#3a474c", "border-blurred": "#3a474c"},
)

LIGHT = Theme(
    name="homecare-light",
    primary="#1f6f62",
    secondary="#2f5f97",
    accent="#8a5a12",
    warning="#8a5a12",
    error="#a8392a",
    success="#2f6d34",
    foreground="#1e2827",
    background="#f7f5ef",
    surface="#efece3",
    panel="#e5e1d5",
    dark=False,
    variables={"footer-key-foreground": "#8a5a12", "border": "#b9b4a4", "border-blurred": "#b9b4a4"},
)


def theme_names() -> tuple[str, ...]:
    """Every theme there is: ours first, then those that come with Textual, by name."""
    from textual.theme import BUILTIN_THEMES

    return (DARK.name, LIGHT.name, *sorted(BUILTIN_THEMES))
