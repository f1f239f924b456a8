"""What is wrong with a raw JSON value, held against a type of lsprotocol.

lsprotocol takes keys that the specification doesn't know; this does not.
"""

import collections.abc
import enum
import typing

import attrs
from lsprotocol import types

_resolved = {}


def complaints(value, kind, where=""):
    """Lines, each a place in the value and what is wrong there; empty if the value is of the type."""
    if kind in (typing.Any, types.LSPAny):
        return []
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Union:
        return min((complaints(value, one, where) for one in arguments), key=len)
    if origin is typing.Literal:
        return [] if value in arguments else [f"{where}: {value!r} is not one of {arguments}"]
    if origin is tuple:
        return _list(value, arguments, where, len(arguments))
    if origin in (list, collections.abc.Sequence):
        return _list(value, arguments * (len(value) if isinstance(value, list) else 1), where)
    if origin in (dict, collections.abc.Mapping):
        if not isinstance(value, dict):
            return [f"{where}: {value!r} is not an object"]
        return [line for key, item in value.items() for line in complaints(item, arguments[1], f"{where}.{key}")]
    if kind is types.LSPObject:
        return [] if isinstance(value, dict) else [f"{where}: {value!r} is not an object"]
    if attrs.has(kind):
        return _object(value, kind, where)
    if issubclass(kind, enum.Enum):
        return [] if value in [one.value for one in kind] else [f"{where}: {value!r} is not a {kind.__name__}"]
    if kind is float:
        kind = (int, float)
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        return [f"{where}: {value!r} is not {kind}"]
    return []


def _list(value, kinds, where, length=None):
    if not isinstance(value, list):
        return [f"{where}: {value!r} is not an array"]
    if length is not None and len(value) != length:
        return [f"{where}: {len(value)} items, not {length}"]
    return [line for index, item in enumerate(value) for line in complaints(item, kinds[index], f"{where}[{index}]")]


def _object(value, kind, where):
    if not isinstance(value, dict):
        return [f"{where}: {value!r} is not an object"]
    fields = _fields(kind)
    found = [f"{where}: {kind.__name__} has no {key!r}" for key in value if key not in fields]
    for key, field in fields.items():
        if key not in value:
            if field.default is attrs.NOTHING:
                found.append(f"{where}: {kind.__name__} needs {key!r}")
        elif value[key] is None and not types.is_special_property(kind, field.name) and field.default is None:
            if not (key == "result" or field.type in (typing.Any, types.LSPAny)):
                found.append(f"{where}.{key}: null where the key should be absent")
        else:
            found += complaints(value[key], field.type, f"{where}.{key}")
    return found


def _fields(kind):
    """The fields of a type by the names they have in JSON."""
    if kind not in _resolved:
        attrs.resolve_types(kind, vars(types), vars(types))
        _resolved[kind] = {_json_name(field.name): field for field in attrs.fields(kind)}
    return _resolved[kind]


def _json_name(name):
    first, *rest = name.strip("_").split("_")
    return first + "".join(part.capitalize() for part in rest)
