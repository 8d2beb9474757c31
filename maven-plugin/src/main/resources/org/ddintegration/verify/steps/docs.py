"""Prints what the riotfile's environment for the documentation needs: its Pythons in the first line, then requirements.

usage: docs.py RIOTFILE COMMAND
"""

import ast
import pathlib
import sys


def value(node):
    """What a constant, or a list of them, holds; no constant, such as riot's latest, asks for nothing."""
    if isinstance(node, ast.List):
        return [value(one) for one in node.elts]
    return node.value if isinstance(node, ast.Constant) else ""


def main(riotfile, command):
    for node in ast.walk(ast.parse(pathlib.Path(riotfile).read_bytes())):
        if not isinstance(node, ast.Call):
            continue
        given = {one.arg: one.value for one in node.keywords}
        if "pkgs" in given and "command" in given and value(given["command"]) == command:
            pythons = value(given["pys"]) if "pys" in given else []
            print(" ".join([pythons] if isinstance(pythons, str) else pythons))
            packages = given["pkgs"]
            for key, version in zip(packages.keys, packages.values):
                print(value(key) + value(version))
            return


main(*sys.argv[1:])
