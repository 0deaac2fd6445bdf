"""What YAML would guess stays text; what could mislead a reader is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.strict_yaml.document import read_document
from bot.strict_yaml.tree import Mapping, Sequence, Text


def only_complaints(text: str) -> list[str]:
    return [complaint.sentence("f.yaml") for complaint in read_document(text).complaints]


@pytest.mark.parametrize(
    "written",
    ["NO", "yes", "08", "1_000", "12:30:00", "1e3", "0x10", "2026-11-24", "250.00", "~", "null", ".inf", "="],
)
def test_a_scalar_stays_the_text_that_was_written(written: str) -> None:
    document = read_document(f"key: {written}\nother: [{written}]\n")
    assert document.complaints == ()
    assert document.root is not None
    value, other = document.root.get("key"), document.root.get("other")
    assert isinstance(value, Text)
    assert isinstance(other, Sequence)
    assert isinstance(other.items[0], Text)
    assert (value.text, other.items[0].text) == (written, written)


def test_every_node_knows_its_line_column_and_path() -> None:
    root = read_document("a:\n  - b: x\n  - c:\n      d: y\n").root
    assert root is not None
    items = root.get("a")
    assert isinstance(items, Sequence)
    inner = items.items[1]
    assert isinstance(inner, Mapping)
    below = inner.get("c")
    assert isinstance(below, Mapping)
    leaf = below.get("d")
    assert leaf == Text("y", 4, 10, "a[2].c.d")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "f.yaml:1: found an empty file, expected keys and values"),
        ("# only a comment\n", "f.yaml:1: found an empty file, expected keys and values"),
        ("- a\n- b\n", "f.yaml:1: found a list, expected keys and values"),
        ("just words\n", "f.yaml:1: found one text, expected keys and values"),
        ("a: 1\nb: 2\na: 3\n", "f.yaml:3: a: found this key a second time (first in line 1), expected it once"),
        ("a: &x 1\n", "f.yaml:1: a: found the anchor &x, expected none"),
        ("a: !!int 5\n", 'f.yaml:1: a: found the tag "tag:yaml.org,2002:int", expected none'),
        (
            "a: !!python/object/apply:os.system [ls]\n",
            'f.yaml:1: a: found the tag "tag:yaml.org,2002:python/object/apply:os…", expected none',
        ),
        ("<<: {a: 1}\n", "f.yaml:1: <<: found a merge key, expected every value written out"),
        ("a: 1\n---\nb: 2\n", "f.yaml:2: found a second document (---), expected one"),
        ("%YAML 1.1\n---\na: 1\n", "f.yaml:1: found a directive (%), expected none"),
        ("a: 1\nb:\t2\n", "f.yaml:2: found a tab, expected spaces or visible signs"),
        ("a: 1\n\tb: 2\n", "f.yaml:2: found a tab, expected spaces or visible signs"),
        ("? [x]\n: 1\n", "f.yaml:1: found a list as a key, expected a name"),
        ("a: 1 # x\x85b: 2\n", "f.yaml:1: found the invisible sign U+0085, expected spaces or visible signs"),
        ("a: 1 # \u202e\n", "f.yaml:1: found the invisible sign U+202E, expected spaces or visible signs"),
        ('a: "\\u202e"\n', "f.yaml:1: a: found an invisible sign in quotes, expected signs that can be seen"),
        ('a: 1\nb: "\\U00FFFFFF"\n', "f.yaml:2: found an escape such as \\U that names no character"),
    ],
)
def test_what_could_mislead_is_refused(text: str, said: str) -> None:
    assert only_complaints(text) == [said]


def test_an_alias_is_refused_beside_its_anchor() -> None:
    assert only_complaints("a: &x {b: 1}\nc: *x\n") == [
        "f.yaml:1: a: found the anchor &x, expected none",
        "f.yaml:2: c: found the alias *x, expected the value written out",
    ]


def test_what_is_no_yaml_says_where_and_what_to_look_at() -> None:
    (said,) = only_complaints("a: 1\nb: [1, 2\nc: 3\n")
    assert said.startswith("f.yaml:3: cannot be read as YAML (")
    assert said.endswith("look at the spaces, colons, quotes and brackets of this line and the one above")


def test_depth_and_size_are_bounded() -> None:
    (deep,) = only_complaints("a: " + "[" * 200 + "]" * 200)
    assert "found more than 20 levels, expected fewer" in deep
    (large,) = only_complaints("a: " + "x" * 300_000)
    assert large == "f.yaml:1: found 300003 characters, expected 200000 at most"


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    document = read_document("\ufeffa: 1\r\nb: 2\r\n")
    assert document.complaints == ()
    assert document.root is not None
    assert list(document.root.keys()) == ["a", "b"]


@given(st.text() | st.text(alphabet="ab:-[]{},&*!|>'\"%@`#? \n\\0x", max_size=60))
def test_no_text_raises(text: str) -> None:
    document = read_document(text)
    assert document.root is not None or document.complaints
