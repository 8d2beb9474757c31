"""Libraries as matrices: a row per candidate, a column per feature of the scan."""

import dataclasses
import json

import numpy as np


@dataclasses.dataclass
class Library:
    name: str
    family: str
    chosen: int  # functions that maintainers chose; one that is no candidate counts too
    features: np.ndarray
    labels: np.ndarray
    last: np.ndarray  # which candidates the ranking puts behind all others whatever their features


def load(libraries, scans):
    """The libraries whose scans are there, and the names of the columns."""
    rows = {}
    for library in libraries:
        path = scans / (library["name"] + ".json")
        candidates = json.loads(path.read_text(encoding="utf-8"))["candidates"]
        # By name: their order in the scan comes from the weights that were learned before.
        rows[library["name"]] = within(library, sorted(candidates, key=lambda one: one["target"]))
    names = sorted({name for candidates in rows.values() for c in candidates for name in c["features"]})
    return [matrix(library, rows[library["name"]], names) for library in libraries], names


def within(library, candidates):
    """Of a distribution that installs much more than the integration is about, only that part."""
    modules = library.get("only")
    if modules is None:
        return candidates
    return [c for c in candidates if any((c["target"] + ".").startswith((m + ".", m + ":")) for m in modules)]


def matrix(library, candidates, names):
    column = {name: i for i, name in enumerate(names)}
    features = np.zeros((len(candidates), len(names)), dtype=np.float32)
    for i, candidate in enumerate(candidates):
        for name, value in candidate["features"].items():
            features[i, column[name]] = value
    chosen = set(library["hooks"])
    labels = np.array([c["target"].replace(":", ".") in chosen for c in candidates], dtype=np.float32)
    last = np.array(["class" in c["features"] and "class_alias" not in c["features"] for c in candidates])
    return Library(library["name"], library["family"], len(chosen), features, labels, last)
