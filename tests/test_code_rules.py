"""Rules of the code that no linter knows: inherited methods, private names, how large things are."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

import homecare

PACKAGE: Final = Path(homecare.__file__).parent
FILES_MAX: Final = 25
LINES_MAX: Final = 400

LATE_IMPORTS_MAX: Final = {"charts": 1, "cli": 225, "core": 10, "exchange": 29, "ui": 134}
"""Imports inside functions, by package: each keeps a heavy library or a whole face out of start-up."""

KINDS_OF_SCREEN: Final = {
    # Textual finds what a screen shows, which keys it has and who answers a message in the classes of the
    # screen, and nowhere else. So a kind of screen is a class: its frame, its keys and its way out, which
    # each screen of the kind fills in through methods that are named for it (body, look, fields, act ...).
    "homecare.ui.room.Room",
    "homecare.ui.shell.dialog.Question",
    "homecare.ui.shell.dialogs.KeptForm",
    "homecare.ui.forms.form.EntryForm",
    "homecare.ui.forms.planned.CourseForm",
    "homecare.ui.forms.scales.ScaleForm",
    "homecare.ui.clinic.forms.ClinicForm",
    "homecare.ui.builder.form.DraftForm",
    "homecare.ui.handoff.pages.Page",
    "homecare.ui.first_run.step.StepView",
    "homecare.ui.first_run.asking.FieldsStep",
    "homecare.ui.first_run.reading.ReadingStep",
}
SPECIAL_CASES: Final = {
    # A widget with other keys or another answer to Enter, as one makes one of Textual's own.
    "homecare.ui.widgets.one_line.OneLine",
    "homecare.ui.widgets.pain_scale.PainScale",
    # What is behind the lock has to stand between Textual's App and ours: each of its methods is one that
    # Textual calls. The practice's app is the app with other rooms.
    "homecare.ui.lock.lock.Lockable",
    "homecare.ui.app.HomecareApp",
    # Typer's group, which is given as a class; the front door is one of them.
    "homecare.cli.input.grammar.Group",
}

DOCUMENTED: Final = {"_", "_replace", "_make", "_mapping", "_exit"}
"""Names that begin with an underscore and are for everybody: of texts, named tuples, rows, the system."""
OF_LIBRARIES: Final[Mapping[str, set[str]]] = {
    "homecare.cli.input.grammar": {"_opt_prefixes", "_protected_args"},
    "homecare.ui.app": {"_close_messages_no_wait", "_driver", "_exception_event", "_screen_stacks"},
    "homecare.ui.shell.palette": {"_NO_MATCHES", "_NO_MATCHES_COUNTDOWN"},
    "homecare.ui.settings.keymap": {"_normalize_key_list"},
    "homecare.ui.shell.signals": {"_driver", "_must_signal_resume"},
    "homecare.ui.shell.toasts": {"_notifications", "_refresh_notifications", "_unnotify"},
}
"""What is private in Textual and Typer and has no other way yet, by the module of ours that uses it."""


@cache
def modules() -> Mapping[str, ast.Module]:
    """The syntax of every module of the package, by its dotted name."""
    paths = sorted(PACKAGE.rglob("*.py"))
    names = [".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts) for path in paths]
    return {
        name.removesuffix(".__init__"): ast.parse(path.read_text(encoding="utf-8"))
        for name, path in zip(names, paths, strict=True)
    }


def classes_in(node: ast.AST, prefix: str) -> Iterator[tuple[str, ast.ClassDef]]:
    """The classes of a module by their full names, those within others too."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield f"{prefix}.{child.name}", child
            yield from classes_in(child, f"{prefix}.{child.name}")


@cache
def classes() -> Mapping[str, tuple[tuple[str, ...], frozenset[str]]]:
    """By the full name of a class: its bases, those of ours by their full names, and its methods."""
    found = {}
    for module, tree in modules().items():
        imported = {
            alias.asname or alias.name: f"{node.module}.{alias.name}"
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        here = dict(classes_in(tree, module))
        for name, node in here.items():
            bases = []
            for base in node.bases:
                written = ast.unparse(base.value if isinstance(base, ast.Subscript) else base)
                beside = (f"{name.rpartition('.')[0]}.{written}", f"{module}.{written}")
                bases.append(next((one for one in beside if one in here), imported.get(written, written)))
            methods = {
                one.name for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)
            }
            found[name] = tuple(bases), frozenset(methods - {"__post_init__"})  # a record checks its fields
    return found


def ancestors(name: str) -> Iterator[str]:
    """Every base of a class of ours, and theirs."""
    for base in classes()[name][0] if name in classes() else ():
        yield base
        yield from ancestors(base)


def test_no_class_inherits_methods_from_another_but_as_a_kind_of_screen() -> None:
    inherited = {
        base
        for name, (bases, _) in classes().items()
        for base in bases
        if base in classes()
        and any(classes()[one][1] for one in (base, *ancestors(base)) if one in classes())
        and not {"Exception", "Protocol", "typing.Protocol", "textual.message.Message"} & {*ancestors(base)}
    }
    assert inherited == KINDS_OF_SCREEN | SPECIAL_CASES


def private_of_others(tree: ast.Module) -> set[str]:
    """The names with an underscore that a module reads and does not make itself."""
    own: set[str] = set()
    read: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            own.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            own.add(node.id)
        elif isinstance(node, ast.Attribute):
            of_self = isinstance(node.value, ast.Name) and node.value.id == "self"
            (own if of_self and isinstance(node.ctx, ast.Store) else read).add(node.attr)
        elif isinstance(node, ast.ImportFrom):
            read |= {alias.name for alias in node.names}
    return {name for name in read - own - DOCUMENTED if name.startswith("_") and not name.startswith("__")}


def test_no_module_reads_the_private_names_of_another() -> None:
    found = {name: private for name, tree in modules().items() if (private := private_of_others(tree))}
    assert found == OF_LIBRARIES


def test_at_the_top_stand_packages_alone() -> None:
    assert {path.stem for path in PACKAGE.glob("*.py")} == {
        "__init__",
        "__main__",
        "errors",
        "paths",
        "wording",
    }


def test_no_package_has_more_files_than_one_takes_in() -> None:
    files = defaultdict(list)
    for path in PACKAGE.rglob("*.py"):
        files[str(path.parent.relative_to(PACKAGE))].append(path.name)
    crowded = {folder: len(names) for folder, names in files.items() if len(names) > FILES_MAX}
    crowded.pop("cli/commands")  # a file a command
    crowded.pop("store/tables", None)  # until they are nine
    assert crowded == {}


def test_no_file_is_longer_than_one_reads() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in PACKAGE.rglob("*.py")}
    assert {str(path): count for path, count in lines.items() if count > LINES_MAX} == {}


def test_imports_inside_functions_do_not_become_more() -> None:
    late: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for name, tree in modules().items():
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                found = (node for node in ast.walk(function) if isinstance(node, ast.Import | ast.ImportFrom))
                late[(*name.split("."), "")[1]] |= {(name, node.lineno) for node in found}
    more = {name: len(late[name]) for name, most in LATE_IMPORTS_MAX.items() if len(late[name]) > most}
    assert more == {}


SHOWN: Final = {"Button": 1, "Static": 1, "Label": 1, "notify": 1, "ConfirmDialog": 4}
"""What shows words: of how many of its first arguments each is words."""
NAMED: Final = {"placeholder", "hint", "label", "prompt", "description", "yes", "no"}
"""Keyword arguments that are words."""


def labels_in(tree: ast.Module) -> Iterator[ast.expr]:
    """What a module of the interface gives to be shown as a title, label, button or hint, or in passing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            yield from node.args[: SHOWN.get(name, 0)]
            yield from (word.value for word in node.keywords if word.arg in NAMED)
            if name == "notify":
                yield from (word.value for word in node.keywords if word.arg == "title")
            if name == "Binding":
                yield from node.args[2:3]
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "attr", "").startswith("border_"):
            value = node.value
            yield value.args[0] if isinstance(value, ast.Call) and value.args else value


def test_labels_stand_in_the_wording_of_their_package() -> None:
    elsewhere = [
        f"{name}:{label.lineno} {label.value!r}"
        for name, tree in modules().items()
        if name.startswith("homecare.ui.") and not name.endswith(".wording")
        for label in labels_in(tree)
        if isinstance(label, ast.Constant)
        and isinstance(label.value, str)
        and any(map(str.isalpha, label.value))
    ]
    assert elsewhere == []


def test_helps_of_options_and_examples_stand_in_the_wording_of_the_commands() -> None:
    elsewhere = [
        f"{name}:{word.value.lineno}"
        for name, tree in modules().items()
        if name.startswith("homecare.cli.")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for word in node.keywords
        if word.arg in {"help", "epilog"} and isinstance(word.value, ast.Constant | ast.JoinedStr | ast.BinOp)
    ]
    assert elsewhere == []


FACES: Final = ("homecare.ui.", "homecare.cli.", "homecare.charts.")
UNSEEN: Final = {"homecare.charts.colours", "homecare.cli.output.hints"}
"""Modules with a sentence that nobody reads: of a programmer's error, and a pattern."""


def texts_in(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The strings of a module with their lines, without docstrings; a value that is filled in is an X."""
    within = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    loose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            said = (str(part.value) if isinstance(part, ast.Constant) else "X" for part in node.values)
            yield node.lineno, "".join(said)
        elif (
            isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in within | loose
        ):
            yield node.lineno, node.value


def is_sentence(text: str) -> bool:
    """Whether a person could read it: two words or more that begin, or end, as a sentence does."""
    words = re.findall(r"[A-Za-z’']{2,}", text)
    begins = re.match(r"[“(]?[A-Z][a-z’']* [^|]", text)
    ends = re.search(r"[a-z]{2,}[.?!:]( |$)", text)
    return len(words) > 1 and " " in text.strip() and bool(begins or ends)


def test_sentences_of_the_faces_stand_in_a_wording() -> None:
    elsewhere = [
        f"{name}:{line} {text}"
        for name, tree in modules().items()
        if name.startswith(FACES) and "wording" not in name.split(".") and name not in UNSEEN
        for line, text in texts_in(tree)
        if is_sentence(text) and not re.search(r"\{\s+[a-z-]+:", text)  # a stylesheet
    ]
    assert elsewhere == []
