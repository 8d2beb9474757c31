"""Libraries as matrices: a row per candidate, a column per feature of the scan."""

import dataclasses
import json
import math
from collections import Counter

import numpy as np

import proposals

MOST_CHOSEN = 8  # more chosen functions give a sample no more weight


@dataclasses.dataclass
class Sample:
    by: str  # whose maintainers chose
    chosen: int  # functions that they chose; one that is no candidate counts too
    labels: np.ndarray

    def weight(self):
        return math.sqrt(min(self.chosen, MOST_CHOSEN))


@dataclasses.dataclass
class Library:
    name: str
    family: str
    features: np.ndarray
    last: np.ndarray  # which candidates the ranking puts behind all others whatever their features
    samples: list
    share: float  # all samples of a distribution, whatever its version, count as one library
    choices: proposals.Choices

    def weights(self):
        """How much speaks for each candidate, and how much against it."""
        speaks_for = np.zeros(len(self.features))
        against = np.zeros(len(self.features))
        for sample in self.samples:
            weight = sample.weight() * self.share
            speaks_for += weight * sample.labels / max(sample.labels.sum(), 1)
            against += weight * ~sample.labels / max((~sample.labels).sum(), 1)
        return speaks_for, against


def load(libraries, scans):
    """The libraries whose scans are there, and the names of the columns."""
    rows = {}
    for library in libraries:
        path = scans / (library["name"] + ".json")
        candidates = json.loads(path.read_text(encoding="utf-8"))["candidates"]
        # By name: their order in the scan comes from the weights that were learned before.
        rows[library["name"]] = within(library, sorted(candidates, key=lambda one: one["target"]))
    names = sorted({name for candidates in rows.values() for c in candidates for name in c["features"]})
    samples = Counter()
    for library in libraries:
        samples[key(library)] += len(library["chosen"])
    return [matrix(one, rows[one["name"]], names, 1 / samples[key(one)], scans) for one in libraries], names


def key(library):
    """A distribution with compiled code may be there under a second name."""
    return library["distribution"].lower().removesuffix("-binary")


def within(library, candidates):
    """Of a distribution that installs much more than the integration is about, only that part."""
    modules = library.get("only")
    if modules is None:
        return candidates
    return [c for c in candidates if any((c["target"] + ".").startswith((m + ".", m + ":")) for m in modules)]


def matrix(library, candidates, names, share, scans):
    column = {name: i for i, name in enumerate(names)}
    features = np.zeros((len(candidates), len(names)), dtype=np.float32)
    for i, candidate in enumerate(candidates):
        for name, value in candidate["features"].items():
            features[i, column[name]] = value
    targets = [c["target"].replace(":", ".") for c in candidates]
    samples = []
    for one in library["chosen"]:
        hooks = set(one["hooks"])
        samples.append(Sample(one["by"], len(hooks), np.array([target in hooks for target in targets], dtype=bool)))
    last = np.array([is_last(c["features"]) for c in candidates], dtype=bool)
    choices = proposals.Choices(scans / (library["name"] + ".choices.json"), candidates)
    return Library(library["name"], library["family"], features, last, samples, share, choices)


def is_last(features):
    return not features or ("class" in features and "class_alias" not in features)
