"""Workspaces of descriptors beside a tree of dd-trace-py."""

import itertools
import json
import shutil

DESCRIPTOR = """name: {name}
title: {title}
library:
  distributions: [{name}]
  modules: [{name}]
  versions: ">=1.0"
hooks:
  - target: {name}:Client.put
    operation: {name}.put
  - target: {name}:Client.get
tests:
  versions: ["~=1.0.0", latest]
"""


class Workspace:
    def __init__(self, folder, target):
        self.folder, self.target = folder, target
        self.numbers = itertools.count()

    def describe(self, name):
        file = self.folder / "integrations" / f"{name}.yaml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(DESCRIPTOR.format(name=name, title=name.capitalize()))
        scan = self.folder / ".dd" / name / "scan.json"
        scan.parent.mkdir(parents=True)
        scan.write_text(json.dumps({"library": name, "candidates": [
            {"target": f"{name}:Client.{method}", "score": 1, "rank": rank, "kind": "method", "file": f"{name}.py",
             "line": rank, "public_paths": [f"{name}:Client.{method}"], "signature": "(self, key, value=None)", "doc": "",
             "features": {}, "why": []} for rank, method in enumerate(("put", "get"), 1)]}))

    def change(self):
        """Gives the span of one hook another name."""
        file = next((self.folder / "integrations").iterdir())
        text = file.read_text()
        old = next(line for line in text.splitlines() if "operation" in line)
        file.write_text(text.replace(old, f"    operation: {file.stem}.put{next(self.numbers)}"))


class Workspaces:
    def __init__(self, root, base, tree):
        self.base, self.tree = base, tree
        self.settings = root / "archetype/src/main/resources/archetype-resources/.mvn"

    def fresh(self, name):
        folder = self.base / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def empty(self):
        """One without a descriptor, as the archetype makes it, and an untouched tree."""
        folder = self.fresh("workspace")
        shutil.copytree(self.settings, folder / ".mvn")
        target = self.fresh("dd-trace-py")
        shutil.copytree(self.tree, target, dirs_exist_ok=True)
        return Workspace(folder, target)

    def described(self, count):
        space = self.empty()
        for number in range(count):
            space.describe(f"library{number}")
        return space
