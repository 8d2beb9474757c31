"""Reads generated texts back: each line of a file is a case, each line printed a text that does not come out as it went in."""

import ast
import csv
import io
import json
import sys
import textwrap
import unicodedata

import yaml
from docutils import frontend, nodes, utils
from docutils.parsers import rst as rst_parser
from docutils.parsers.rst import Directive, directives, roles


LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class AnyDirective(Directive):
    """Stands for those of Sphinx."""

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec = {name: directives.unchanged for name in ("members", "special-members", "noindex")}

    def run(self):
        body = nodes.container()
        self.state.nested_parse(self.content, self.content_offset, body)
        return [body]


for name in ("py:data", "automodule"):
    directives.register_directive(name, AnyDirective)
for name in ("ref", "func", "class"):
    roles.register_generic_role(name, nodes.inline)


def words(text):
    """On one line, without what is not shown as it is; the quotes are those that docstrings can hold."""
    shown = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text)
    return " ".join(shown.split()).replace('"""', "'''")


SETTINGS = frontend.get_default_settings(rst_parser.Parser)
SETTINGS.report_level = SETTINGS.halt_level = 5
SETTINGS.raw_enabled = SETTINGS.file_insertion_enabled = False


def rst(text):
    document = utils.new_document("text", SETTINGS)
    rst_parser.Parser().parse(text, document)
    for message in document.findall(nodes.system_message):
        if message["level"] > 1:
            raise ValueError("RST: " + message.astext())
    return words(document.astext())


def python(text):
    entry = textwrap.dedent(text.replace("\r", ""))
    for form in ("%s", "{%s\n}", "[%s\n]"):
        try:
            return ast.parse(form % entry)
        except SyntaxError as e:
            last = e
    raise last


def read(path, text):
    if path.endswith((".py", ".pyi")):
        return python(text)
    if path.endswith((".yaml", ".yml")):
        return yaml.load(textwrap.dedent(text), Loader=LOADER)
    if path.endswith(".rst"):
        return None if text.lstrip().startswith("|") else rst(text)
    if path.endswith(".json"):
        body = text.strip().rstrip(",")
        return json.loads("{%s}" % body if body.startswith('"') else "[%s]" % body)
    if path.endswith(".csv"):
        return list(csv.reader(io.StringIO(text), strict=True))
    return text


def want(name, part, whole):
    if part not in whole:
        raise ValueError("%s: %r is not in %r" % (name, part, whole))


def check(case):
    for path, text in case["files"].items():
        tree = read(path, text)
        if path.endswith("/patch.py"):
            constants = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
            for value in case["values"]:
                want(path, value, constants)
            docs = words(" ".join(ast.get_docstring(node) or "" for node in tree.body if isinstance(node, ast.FunctionDef)))
            for text in case["prose"]:
                want(path, words(text), docs)
        elif path == case["docs"]:
            shown = rst(ast.get_docstring(tree))
            want(path, words(case["title"]), shown)
            want(path, words(case["description"]), shown)
        elif path.startswith("releasenotes/"):
            want(path, words(case["title"]), rst("\n\n".join(note for notes in tree.values() for note in notes)))
    for path, text in case["entries"]:
        entry = read(path, text)
        if path == "docs/integrations.rst":
            want(path, words(case["title"]), entry)
        if path == "docker-compose.yml" and case["command"]:
            (service,) = entry.values()
            want(path, case["command"], [service["command"]])


with open(sys.argv[1], encoding="utf-8") as cases:
    for line in cases:
        case = json.loads(line)
        try:
            check(case)
        except Exception as e:
            print(case["id"], type(e).__name__, ascii(str(e))[:600])
