"""Leaves out one family of libraries at a time; the penalty is chosen on the families that are left."""

import numpy as np

import proposals

STRENGTHS = (0.0015, 0.003, 0.006)
INNER_FOLDS = 5
AT = (10, 25, 50)
GRADUAL = range(3, 51)
FIRST = "ddtrace"


def score(library, sample, values):
    """Recall at 10, 25 and 50, whether one of the first ten was chosen, and the mean of the recall at 3 to 50."""
    order = np.argsort(np.where(library.last, np.inf, -values), kind="stable")
    found = np.concatenate([[0], np.cumsum(sample.labels[order])])
    recall = {k: found[min(k, len(order))] / sample.chosen for k in {*AT, *GRADUAL}}
    return [*(recall[k] for k in AT), float(recall[10] > 0), np.mean([recall[k] for k in GRADUAL])]


def scores(library, values):
    return [score(library, sample, values) for sample in library.samples]


def gradual(library, values):
    """The measure that a single rank changes least, times the share that the library has among its like."""
    return library.share * sum(one[-1] for one in scores(library, values))


def held_out(learner, indices, folds):
    """How well each library is ranked by weights that were learned without its family."""
    libraries = learner.problem.libraries
    found = []
    for fold in folds:
        _, weights = learner.fit([i for i in indices if libraries[i].family not in fold])
        left = [libraries[i] for i in indices if libraries[i].family in fold]
        found += [gradual(one, one.features @ weights) for one in left]
    return found


def choose(learners, indices):
    """The learner that does best on inner folds."""
    families = sorted({learners[0].problem.libraries[i].family for i in indices})
    folds = [set(families[k::INNER_FOLDS]) for k in range(INNER_FOLDS)]
    return max(learners, key=lambda learner: sum(held_out(learner, indices, folds)))


def nested(problem, learners):
    """By index of the library the scores of its samples, what is proposed, and the strength chosen without its family."""
    libraries, found = problem.libraries, {}
    for family in sorted({one.family for one in libraries}):
        rest = [i for i, one in enumerate(libraries) if one.family != family]
        learner = choose(learners, rest)
        always, weights = learner.fit(rest)
        for i, library in enumerate(libraries):
            if library.family == family:
                values = library.features @ weights
                chosen = library.choices.proposed(np.where(library.last, -np.inf, values + always))
                found[i] = (scores(library, values), chosen, learner.strength)
    return found


def table(problem, found):
    lines = [f"{'library':34} {'chosen by':14} chosen   R@10  R@25  R@50 hit@10 R@3-50 strength"]
    first = {one.family for one in problem.libraries if any(sample.by == FIRST for sample in one.samples)}
    sets = {"of " + FIRST: [], "of others": [], "of all": []}
    groups = {"of " + FIRST: [], "of others": [], "of others, families that " + FIRST + " lacks": [], "of all": []}
    for i, library in enumerate(problem.libraries):
        for sample, its in zip(library.samples, found[i][0]):
            row = (library.name, sample.by, sample.chosen, *its, found[i][2])
            lines.append("%-34s %-14s %6d %6.2f%6.2f%6.2f%7.0f %6.2f %8g" % row)
            groups["of " + FIRST if sample.by == FIRST else "of others"].append(its)
            groups["of all"].append(its)
            measured = proposals.measures(sample, found[i][1])
            sets["of " + FIRST if sample.by == FIRST else "of others"].append(measured)
            sets["of all"].append(measured)
            if library.family not in first:
                groups["of others, families that " + FIRST + " lacks"].append(its)
    for name, its in groups.items():
        means = tuple(np.mean(its, axis=0))
        lines.append("macro over %3d samples %s: R@10 %.3f  R@25 %.3f  R@50 %.3f  hit@10 %.3f  R@3-50 %.3f" % (len(its), name, *means))
    for name, its in sets.items():
        lines.append("proposals, %3d samples %s: precision %.3f  recall %.3f  F1 %.3f" % (len(its), name, *np.mean(its, axis=0)))
    count = sum(len(chosen) for _, chosen, _ in found.values())
    nested = sum(problem.libraries[i].choices.nested(chosen) for i, (_, chosen, _) in found.items())
    lines.append("proposals: %.1f of a library, %.1f %% called by another" % (count / len(found), 100 * nested / max(count, 1)))
    return "\n".join(lines)
