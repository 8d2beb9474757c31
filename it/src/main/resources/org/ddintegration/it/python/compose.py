"""Brings a whole tree of an older version to the form of a newer one of which there is only the package.

usage: compose.py TREE PACKAGE INTEGRATION ...

TREE         the older tree; becomes the composed one
PACKAGE      the newer source distribution, unpacked; gives its package away
INTEGRATION  one that is to come: upstream exempts some of those that are there from strict types, by name
"""

import ast
import configparser
import json
import pathlib
import re
import shutil
import sys

CONFIGURATIONS = "ddtrace/internal/settings/_supported_configurations.py"

STRICT = (
    "disallow_any_generics disallow_subclassing_any disallow_untyped_calls disallow_untyped_defs check_untyped_defs"
    " disallow_incomplete_defs disallow_untyped_decorators warn_return_any strict_equality"
    " extra_checks warn_unreachable"
)


def make_strict(path, integrations):
    """Types have to be whole in the integrations."""
    settings = configparser.ConfigParser()
    settings.read(path, encoding="utf-8")
    for section in settings.sections():
        if section != "mypy":
            settings.remove_section(section)
    settings["mypy-ddtrace.*"] = {"ignore_errors": "true"}
    strict = {option: "true" for option in STRICT.split()}
    for name in integrations:
        settings[f"mypy-ddtrace.contrib.internal.{name}.*"] = {"ignore_errors": "false", **strict}
    with path.open("w", encoding="utf-8") as file:
        settings.write(file)


def configurations(module):
    """The names that the generated module holds, as the file that it is made from would."""
    sets = [node for node in ast.walk(ast.parse(module.read_bytes())) if isinstance(node, ast.Set)]
    names = sorted(one.value for one in sets[0].elts)
    one = {"implementation": "A", "type": "string", "default": None}
    return {"version": "2", "supportedConfigurations": {name: [one] for name in names}}


def supported(older):
    """The older file's rows in the newer form, as if each version were tested on one Python."""

    def row(one):
        versions = [one["minimum_tracer_supported"], one["max_tracer_supported"]]
        tested = {
            "minimum_package_version": versions[0],
            "maximum_package_version": versions[1],
            "tested_versions": sorted(set(versions)),
        }
        return {
            "dependency": one["dependency"],
            "integration": one["integration"],
            "auto-instrumented": one["auto-instrumented"],
            "python_versions": {"3.9": tested},
        }

    return [row(one) for one in older]


def write(path, value):
    path.write_text(json.dumps(value, indent=2 if isinstance(value, dict) else 4) + "\n", encoding="utf-8")


def main(tree, package, *integrations):
    shutil.move(tree / "ddtrace/contrib/integration_registry", tree / "scripts/integration_registry")
    shutil.rmtree(tree / "ddtrace")
    shutil.move(package / "ddtrace", tree / "ddtrace")
    for name in ("pyproject.toml", "setup.cfg"):
        shutil.copy(package / name, tree / name)
    older = json.loads((tree / "supported_versions_output.json").read_text(encoding="utf-8"))
    write(tree / "supported_versions.json", supported(older))
    write(tree / "supported-configurations.json", configurations(tree / CONFIGURATIONS))
    for name in ("hatch.toml", "supported_versions_output.json", "supported_versions_table.csv"):
        (tree / name).unlink()
    make_strict(tree / "mypy.ini", integrations)
    for suites in tree.glob("tests/**/suitespec.yml"):
        text = suites.read_text(encoding="utf-8")
        suites.write_text(re.sub(r"(?m)^ +runner: riot\n", "", text), encoding="utf-8")


main(*map(pathlib.Path, sys.argv[1:3]), *sys.argv[3:])
