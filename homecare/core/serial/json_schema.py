"""The JSON Schema of records, by the same type hints as it is read by, so that the two cannot drift apart."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any, Final, get_type_hints
from uuid import UUID

from homecare.core.serial.json_records import form_of
from homecare.core.serial.strict_json import ID, is_required

Schema = dict[str, Any]

_VALUES: Final[Mapping[Any, Schema]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    UUID: {"type": "string", "format": "uuid", "pattern": f"^{ID.pattern}$"},
    date: {"type": "string", "format": "date"},
    datetime: {"type": "string", "format": "date-time"},
}


def schema_of(shape: Any, defined: dict[str, Schema]) -> Schema:
    """The JSON Schema of a shape; what records it is made of is put into `defined` by name."""
    form, inner = form_of(shape)
    if form == "optional":
        return {"anyOf": [schema_of(inner[0], defined), {"type": "null"}]}
    if form == "many":
        return {"type": "array", "items": schema_of(inner[0], defined)}
    if form == "row":
        each = [schema_of(part, defined) for part in inner]
        return {"type": "array", "prefixItems": each, "minItems": len(each), "maxItems": len(each)}
    if form == "word":
        return {"enum": [word.value for word in shape]}
    if form == "value":
        return dict(_VALUES[shape])
    if shape.__name__ not in defined:
        defined[shape.__name__] = {}  # its place comes before those of the records inside it
        hints = get_type_hints(shape)
        defined[shape.__name__] = {
            "type": "object",
            "description": " ".join((shape.__doc__ or "").split()),
            "properties": {field.name: schema_of(hints[field.name], defined) for field in fields(shape)},
            "required": [field.name for field in fields(shape) if is_required(field)],
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{shape.__name__}"}
