"""Learns the weights of the ranking from scans of the training libraries.

usage: train.py SCANS WEIGHTS

SCANS    a folder with one NAME.json per library, as the scan writes it
WEIGHTS  the resource of the plugin to write
"""

import pathlib
import sys

import data
import fetch
import model
import validate

HEAD = """\
# Feature, weight. Learned by it/ranking from what maintainers chose; do not edit by hand.
"""
ALWAYS = "always"  # what every candidate has: with it, 0 means that as much speaks for a candidate as against it


def main(scans, resource):
    libraries, names = data.load(fetch.libraries(), scans)
    problem = model.Problem(libraries)
    learners = [model.Learner(problem, strength) for strength in validate.STRENGTHS]
    print(validate.table(problem, validate.nested(problem, learners)))
    everything = range(len(libraries))
    learner = validate.choose(learners, everything)
    print(f"strength for all: {learner.strength:g}")
    always, learned = learner.fit(everything)
    weights = [(ALWAYS, always), *sorted(zip(names, learned))]
    lines = [f"{name} {weight:.4f}\n" for name, weight in weights if round(weight, 4) != 0]
    resource.write_text(HEAD + "".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
