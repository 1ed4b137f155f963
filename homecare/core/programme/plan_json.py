"""Plans as the text the store keeps. Apart from `programme.py`, so that reading one stays light."""

from typing import cast

from homecare.core.programme.plan import Plan
from homecare.core.serial.json_records import from_json, to_json


def plan_to_json(plan: Plan) -> str:
    """A plan as JSON."""
    return to_json(plan)


def plan_from_json(text: str) -> Plan:
    """A plan from its JSON; what an older program did not know has its default."""
    return cast(Plan, from_json(Plan, text))
