"""`${NAME}` in a settings file: filled in from the environment; what is secret may stand there in no other way."""

import re
from collections.abc import Mapping as Variables
from dataclasses import replace

from pydantic import SecretStr

from bot.strict_yaml.tree import Complaint, Entry, Mapping, Node, Sequence, Text, refused

_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_ONLY_A_NAME = (
    "the name of an environment variable such as ${AKKOORD_PASSWORD}, so that no secret stands in this file"
)


def filled_in(node: Node, environ: Variables[str, str], complaints: list[Complaint]) -> Node:
    """Give the tree with every `${NAME}` replaced; what is not set is added to the complaints."""
    match node:
        case Mapping(entries=entries):
            filled = tuple(Entry(entry.key, filled_in(entry.value, environ, complaints)) for entry in entries)
            return replace(node, entries=filled)
        case Sequence(items=items):
            return replace(node, items=tuple(filled_in(item, environ, complaints) for item in items))
        case Text(text=text) if "${" in text:
            return _filled_text(node, environ, complaints)
    return node


def _filled_text(node: Text, environ: Variables[str, str], complaints: list[Complaint]) -> Text:
    if "${" in _VARIABLE.sub("", node.text):
        # what stands beside it may be a secret
        message = 'found "${" that names no variable, expected ${NAME}'
        complaints.append(Complaint(node.line, node.column, node.path, message))
        return node
    for name in _VARIABLE.findall(node.text):
        if not environ.get(name):
            state = "not set" if name not in environ else "empty"
            message = f"the environment variable {name} is {state}; set it before starting akkoord"
            complaints.append(Complaint(node.line, node.column, node.path, message))
            return node
    return replace(node, text=_VARIABLE.sub(lambda found: environ[found[1]], node.text), source=node.text)


def secret(node: Node) -> SecretStr:
    """Read a secret, which must be one `${NAME}` and nothing else."""
    if not isinstance(node, Text) or node.source is None or not _VARIABLE.fullmatch(node.source):
        # what stands there may be the secret itself: a complaint must not repeat it
        hidden = replace(node, text="…", source=None, plain=False) if isinstance(node, Text) and node.text else node
        raise refused(hidden, _ONLY_A_NAME)
    return SecretStr(node.text)
