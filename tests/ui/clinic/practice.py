"""Rows of a panel made by hand, for the screens of the clinic under test."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from homecare.clinic.panel import Panel
from homecare.clinic.patients import Patients
from homecare.core.clinic.panel import PanelRow
from homecare.core.records.records import Patient
from homecare.core.trends.baseline import Baseline, BaselineKind
from homecare.core.trends.change import Verdict

TODAY = date(2026, 11, 24)
SURNAMES = (
    "Tanaka",
    "Suzuki",
    "Watanabe",
    "Ito",
    "Yamamoto",
    "Nakamura",
    "Kobayashi",
    "Kato",
    "Yoshida",
    "Mori",
)
NAMES = ("Akiko", "Hiroshi", "Yumi", "Kenji", "Naoko", "Takashi", "Haruka", "Satoshi", "Emi", "Makoto")


SESSION_1 = date(2026, 10, 1)


def row(name: str, number: int = 1, **fields: Any) -> PanelRow:
    """A row with little in it, and what a test says otherwise; a verdict is against days before session 1."""
    patient = Patient(id=UUID(int=number), name=name, entered_at=datetime(2026, 9, 1, tzinfo=UTC))
    values: dict[str, Any] = {
        "patient": patient, "programme": None, "on_flare": False, "last_entry": None, "days_silent": None,
        "sessions": 0, "sessions_planned": None, "last_session": None, "next_session": None,
        "adherence_7": None, "adherence_28": None, "region": None, "median_14": None, "logged_14": 0,
        "verdict": Verdict.NOT_ENOUGH, "baseline": None, "stopped_28": 0, "proposals": 0, "asked": 0,
    }  # fmt: skip
    if fields.get("verdict", Verdict.NOT_ENOUGH) is not Verdict.NOT_ENOUGH:
        values["baseline"] = Baseline(BaselineKind.BEFORE_SESSION_1, SESSION_1, SESSION_1)
    return PanelRow(**{**values, **fields})


def practice(size: int) -> tuple[PanelRow, ...]:
    """So many patients, of every kind, always the same."""
    rows = []
    for n in range(size):
        again = f" {n // 100 + 1}" if n >= 100 else ""
        silent = (n * 7) % 19
        rows.append(
            row(
                f"{SURNAMES[n % 10]} {NAMES[(n // 10 + n) % 10]}{again}",
                n + 1,
                programme=(None, "Desk neck and upper back", "Core and posture basics")[n % 3],
                on_flare=n % 11 == 4,
                last_entry=TODAY - timedelta(days=silent),
                days_silent=silent,
                sessions=n % 9,
                sessions_planned=10 if n % 2 else None,
                last_session=TODAY - timedelta(days=n % 23 + 1) if n % 9 else None,
                next_session=TODAY + timedelta(days=n % 14) if n % 4 else None,
                adherence_7=(n * 37 % 101) / 100 if n % 3 else None,
                adherence_28=(n * 53 % 101) / 100 if n % 3 else None,
                region="neck" if n % 2 else "upper-back",
                median_14=(n * 3 % 19) / 2 if n % 5 else None,
                logged_14=n % 15 if n % 5 else 2,
                verdict=list(Verdict)[n % 4],
                stopped_28=int(n % 13 == 5),
                proposals=int(n % 7 == 2),
                asked=int(n % 17 == 3),
                questions=int(n % 5 == 4),
                requests=int(n % 17 == 3),
                flags=("median pain 6 or more", "9 days without an entry")[: (n % 10 == 3) + (n % 20 == 3)],
            )
        )
    return tuple(rows)


def panel_of(monkeypatch: pytest.MonkeyPatch, rows: Sequence[PanelRow]) -> None:
    """Let the clinic show these rows."""
    monkeypatch.setattr(Patients, "all", lambda self: tuple(row.patient for row in rows))
    monkeypatch.setattr(
        Panel, "rows", lambda self, patients: tuple(row for row in rows if row.patient.id in patients)
    )
