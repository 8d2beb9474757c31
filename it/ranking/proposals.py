"""Chooses proposals as scan/run/Proposals does, by any scores, and measures them as a set.

Only there, a tiny library, and one whose best candidate scores below 0, gets what scores below 0 too.
"""

import json
import math
import re
from collections import defaultdict

import numpy as np

MOST = 12
MOST_SET_UPS = 2
MANY = 6
DEEPEST = 4
FIELD = 25
BEST = 2
AHEAD = 0.5
HALF_AS_LIKELY = math.log(2)
CONNECTING = {"acquire", "checkout", "close", "connect", "connection", "login", "open"}


class Choices:
    """What proposals of one library are chosen by besides the score; what can not be proposed is left out."""

    def __init__(self, path, candidates):
        facts = json.loads(path.read_text(encoding="utf-8"))
        self.index = {c["target"]: i for i, c in enumerate(candidates) if c["target"] in facts}
        self.facts = {i: facts[target] for target, i in self.index.items()}
        self.candidates = candidates
        self.calls = {i: {self.index[t] for t in one["calls"] if t in self.index} for i, one in self.facts.items()}
        self.twins = defaultdict(list)
        for i, one in self.facts.items():
            if one.get("twins") is not None:
                self.twins[one["twins"]].append(i)

    def is_set_up(self, i):
        return self.candidates[i]["role"] == "setup"

    def connects(self, i):
        name = re.split("[.:]", self.candidates[i]["target"])[-1]
        return name.removeprefix("_").split("_")[0] in CONNECTING

    def are_nested(self, one, other):
        return other in self.calls[one] or one in self.calls[other]

    def proposed(self, scores):
        """Indices of candidates."""
        order = sorted(self.facts, key=lambda i: (-scores[i], self.candidates[i]["target"]))
        if not order:
            return []
        field = scores[order[FIELD - 1]] if len(order) >= FIELD else min(0, scores[order[-1]])
        best = scores[order[min(BEST, len(order)) - 1]]
        least = min(max(0, best - AHEAD * (best - field)), scores[order[0]] - HALF_AS_LIKELY)
        place = {i: at for at, i in enumerate(order)}
        chosen = []
        ahead = [i for i in order if scores[i] >= least]
        for one in sorted(ahead, key=self.connects):
            if not self.is_free(one, chosen):
                continue
            together = [one]
            twin = self.twin(one, place)
            if twin is not None and self.is_free(twin, chosen) and not self.are_nested(one, twin):
                together.append(twin)
            if len(chosen) + len(together) <= MOST:
                chosen += together
        return self.reduced_to_hubs(chosen)

    def reduced_to_hubs(self, chosen):
        """What many of the chosen come down to stands for them."""
        behind = {one: self.behind(one) for one in chosen}
        while True:
            callers = max(([one for one in chosen if one != hub and hub in behind[one]] for hub in chosen), key=len, default=[])
            if len(callers) < MANY:
                return chosen
            chosen = [one for one in chosen if one not in callers]

    def behind(self, one):
        found, todo = set(), {one}
        for _ in range(DEEPEST):
            todo = {called for caller in todo for called in self.calls[caller]} - found
            found |= todo
        return found

    def twin(self, one, place):
        twins = self.facts[one].get("twins")
        others = [i for i in self.twins.get(twins, []) if self.facts[i]["isAsync"] != self.facts[one]["isAsync"]]
        return min(others, key=place.get, default=None)

    def is_free(self, one, chosen):
        if self.is_set_up(one) and sum(map(self.is_set_up, chosen)) == MOST_SET_UPS:
            return False
        paths = {path for i in chosen for path in self.candidates[i]["wrap_paths"]}
        return paths.isdisjoint(self.candidates[one]["wrap_paths"]) and not any(
            self.are_nested(one, other) or self.deed(one) == self.deed(other) for other in chosen
        )

    def deed(self, i):
        """Client._send is how Client.send does it."""
        return re.sub("([.:])_(?=[^.:]+$)", r"\1", self.candidates[i]["target"])

    def nested(self, chosen):
        """How many of the chosen are called by another one."""
        return sum(any(i in self.calls[other] for other in chosen) for i in chosen)


def measures(sample, chosen):
    """Precision, recall and F1."""
    hits = sample.labels[chosen].sum()
    precision, recall = hits / max(len(chosen), 1), hits / sample.chosen
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)
