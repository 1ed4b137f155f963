"""`homecare settings`: what is chosen, what each setting takes, and another choice. Opens no database, unless
a region of a programme's own is chosen."""

from pathlib import Path
from typing import Annotated, Any

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import columns, say, show, show_json, table, tell
from homecare.cli.wording import NOTE
from homecare.core.values.parsing import did_you_mean, unknown
from homecare.core.values.regions import REGIONS, parse_region
from homecare.core.values.wording import THERE_IS_NO_ACTION
from homecare.errors import HomecareError, InputError, NotFoundError
from homecare.settings.settings import (
    Settings,
    accepted,
    check_name,
    read_settings,
    remove_setting,
    write_key,
    write_setting,
)
from homecare.settings.values import ACCEPTED

app = plain_app()

KEYS = "keys."
"""How the name of an action's key begins: `keys.today.done`."""


def _names(incomplete: str) -> list[str]:
    """The settings, for the shell's completion."""
    return [name for name in ACCEPTED if name.startswith(incomplete)]


@app.command("settings", cls=Command, help=SUMMARIES["settings"], epilog=EXAMPLES["settings"])
def settings(
    ctx: typer.Context,
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]",
            autocompletion=_names,
            help=HELPS["settings.name"],
        ),
    ] = None,
    value: Annotated[str | None, typer.Argument(metavar="[VALUE]", help=HELPS["settings.value"])] = None,
    default: Annotated[bool, typer.Option("--default", help=HELPS["settings.default"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare settings`."""
    call = call_of(ctx)
    if name is None:
        if default:
            raise InputError(wording.WHICH_SETTING, wording.WRITE_SETTING)
        _show_all(call, as_json=as_json)
        return
    named, action = _named(name)
    if value is not None and default:
        raise InputError(wording.VALUE_OR_DEFAULT)
    if value is not None or default:
        _write(call.paths.settings, named, action, value, call)
    if as_json:
        chosen, _ = read_settings(call.paths.settings)
        shape = setting_shape(named, chosen)
        show_json(shape if action is None else {**shape, "value": chosen.keys.get(action)})
    elif action is not None:
        _show_key(action, read_settings(call.paths.settings)[0], gone=default)
    else:
        _show_one(named, call)


def _named(name: str) -> tuple[str, str | None]:
    """The setting that is meant, and the action whose key it is, where it is one of those.

    Raises:
        NotFoundError: if there is none of this name; the nearest is offered.
    """
    word = name.strip()
    if word.lower().startswith(KEYS):
        return "keys", word[len(KEYS) :]
    word = word.lower().replace("-", "_")
    check_name(word)
    return word, None


def _write(path: Path, name: str, action: str | None, value: str | None, call: Call) -> None:
    """Write one setting or one key; without a value its default counts again.

    Raises:
        InputError: for what is not accepted, with what is; nothing is written.
    """
    if action is not None:
        _write_key(path, action, value)
    elif value is None:
        remove_setting(path, name)
    elif name == "keys":
        raise InputError(wording.WHICH_KEY, wording.WRITE_KEY)
    else:
        write_setting(path, name, _value(name, value, call))


def _write_key(path: Path, action: str, key: str | None) -> None:
    from homecare.ui.settings.keymap import bindings, complaints, key_named

    known = bindings()
    kept = read_settings(path)[0].keys
    if key is None and action in kept:  # also one that stands there by mistake
        write_key(path, action, None)
        return
    if action not in known:
        raise unknown(THERE_IS_NO_ACTION, action, known, listing=wording.LIST_OF_KEYS)
    if key is None:
        return
    wanted = key_named(key)
    before = set(complaints(kept))
    clash = [one for one in complaints({**kept, action: wanted}) if one not in before]
    write_key(path, action, wanted)
    for sentence in clash:
        say(NOTE.format(sentence=sentence))


def _value(name: str, text: str, call: Call) -> object:
    """What a person typed for a setting.

    Raises:
        InputError: if it is not accepted, with what is.
    """
    from homecare.core.wording.settings import value_typed

    try:
        value: object = value_typed(name, text)
    except InputError as wanted:
        raise InputError(
            wording.NOT_ACCEPTED.format(name=name, wanted=wanted.sentence, text=text)
        ) from wanted
    if name == "region":
        return _region(text, call)
    if name == "theme":
        from homecare.ui.shell.themes import theme_names

        if value not in theme_names():
            step = did_you_mean(
                text, theme_names(), wording.KNOWN_THEMES.format(themes=", ".join(theme_names()))
            )
            raise NotFoundError(wording.NO_THEME.format(text=text), step)
    return accepted(name, value)


def _region(text: str, call: Call) -> str | None:
    """A region that every diary knows, or one that this diary's programme adds.

    Raises:
        InputError: for any other; the nearest is offered.
    """
    try:
        return parse_region(text)
    except NotFoundError:
        if not call.paths.database.exists():
            raise
        with call.diary() as diary:
            return diary.day.region_named(text)


def _show_all(call: Call, *, as_json: bool) -> None:
    from homecare.core.wording.settings import SETTINGS

    chosen, wrong = read_settings(call.paths.settings)
    if as_json:
        listed = [setting_shape(one.name, chosen) for one in SETTINGS]
        show_json({"file": str(call.paths.settings), "settings": listed, "wrong": wrong})
        return
    _ = call.settings  # says what is wrong in the file
    rows = [(_line(one.name, chosen), _mark(one.name, chosen), one.accepts) for one in SETTINGS]
    for line in table(rows, indent=""):
        show(line)
    say(["", *(wording.KEY.format(action=action, key=key) for action, key in chosen.keys.items())])
    say(wording.KEPT_IN.format(file=call.paths.settings))
    say(columns(wording.WHAT_TO_TYPE, indent="", gap=1))


def _line(name: str, chosen: Settings) -> str:
    from homecare.core.wording.settings import NONE, typed_value

    value = getattr(chosen, name)
    told = typed_value(value)
    if name == "keys":
        told = wording.KEYS_CHANGED.of(len(value)) if value else NONE
    return wording.SETTING.format(name=name, value=told)


def _mark(name: str, chosen: Settings) -> str:
    return wording.DEFAULT if getattr(chosen, name) == getattr(Settings(), name) else ""


def _show_one(name: str, call: Call) -> None:
    from homecare.core.wording.settings import BY_NAME

    chosen = call.settings  # read now, after what was written
    mark = _mark(name, chosen)
    line = _line(name, chosen)
    say(wording.BY_DEFAULT.format(setting=line) if mark else line)
    if name == "keys":
        say(f"  {wording.KEY.format(action=action, key=key)}" for action, key in chosen.keys.items())
    say([BY_NAME[name].about, wording.TAKES.format(accepted=_accepts(name))])
    if name == "region":
        _tell_unknown(chosen.region, call)


def _tell_unknown(region: str, call: Call) -> None:
    """Say so where the setting names a region that nobody has: its programme is gone, or it was mistyped."""
    try:
        _region(region, call)
    except NotFoundError:
        tell(wording.REGION_UNKNOWN.format(region=region))
    except HomecareError:
        return  # several diaries, or none that can be read: there is nobody to ask


def _accepts(name: str) -> str:
    """What it takes; where few words do not hold it, all of it."""
    from homecare.core.wording.settings import BY_NAME

    if name == "theme":
        from homecare.ui.shell.themes import theme_names

        return ", ".join(theme_names())
    return ", ".join(REGIONS) if name == "region" else BY_NAME[name].accepts


def _show_key(action: str, chosen: Settings, *, gone: bool) -> None:
    """The key of an action; `gone` says that it was just taken out of the file."""
    from homecare.ui.settings.keymap import bindings

    known = bindings()
    if action not in known and action not in chosen.keys:
        if not gone:
            raise unknown(THERE_IS_NO_ACTION, action, known, listing=wording.LIST_OF_KEYS)
        say(wording.KEY_GONE.format(name=f"{KEYS}{action}"))
        return
    own = known[action].key if action in known else ""
    key = chosen.keys.get(action, own)
    line = wording.KEY.format(action=action, key=key)
    say(line if action in chosen.keys else wording.BY_DEFAULT.format(setting=line))
    if action in known:
        say(str(known[action].tooltip or known[action].description))


def setting_shape(name: str, chosen: Settings) -> dict[str, Any]:
    """One setting: its value and its default as settings.toml has them, and what it takes, in words."""
    from homecare.core.wording.settings import BY_NAME

    value, usual = getattr(chosen, name), getattr(Settings(), name)
    as_kept = [dict(one) if name == "keys" else list(one) if isinstance(one, tuple) else one
               for one in (value, usual)]  # fmt: skip
    return {
        "name": name,
        "value": as_kept[0],
        "default": as_kept[1],
        "is_default": value == usual,
        "accepts": BY_NAME[name].accepts,
        "about": BY_NAME[name].about,
    }
