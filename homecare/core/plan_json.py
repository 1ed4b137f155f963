"""Plans as the text the store keeps. Apart from `programme.py`, so that reading one stays light."""

from functools import cache

from pydantic import TypeAdapter

from homecare.core.plan import Plan


@cache
def _adapter() -> TypeAdapter[Plan]:
    return TypeAdapter(Plan)


def plan_to_json(plan: Plan) -> str:
    """A plan as JSON."""
    return _adapter().dump_json(plan).decode()


def plan_from_json(text: str) -> Plan:
    """A plan from its JSON."""
    return _adapter().validate_json(text)
