"""Leaves out one family of libraries at a time; the penalty is chosen on the families that are left."""

import numpy as np

STRENGTHS = (0.005, 0.01, 0.02)
INNER_FOLDS = 5
AT = (10, 25, 50)
GRADUAL = range(3, 51)


def score(library, values):
    """Recall at 10, 25 and 50, whether one of the first ten was chosen, and the mean of the recall at 3 to 50."""
    order = np.argsort(np.where(library.last, np.inf, -values), kind="stable")
    found = np.concatenate([[0], np.cumsum(library.labels[order])])
    recall = {k: found[min(k, len(order))] / library.chosen for k in {*AT, *GRADUAL}}
    return [*(recall[k] for k in AT), float(recall[10] > 0), np.mean([recall[k] for k in GRADUAL])]


def held_out(learner, indices, folds):
    """Scores of each library by weights that were learned without its family."""
    libraries = learner.problem.libraries
    scores = []
    for fold in folds:
        weights = learner.weights([i for i in indices if libraries[i].family not in fold])
        left = [libraries[i] for i in indices if libraries[i].family in fold]
        scores += [score(one, one.features @ weights) for one in left]
    return scores


def choose(learners, indices):
    """The learner that does best on inner folds, by the measure that a single rank changes least."""
    families = sorted({learners[0].problem.libraries[i].family for i in indices})
    folds = [set(families[k::INNER_FOLDS]) for k in range(INNER_FOLDS)]
    return max(learners, key=lambda learner: np.mean([s[-1] for s in held_out(learner, indices, folds)]))


def nested(problem, learners):
    """By index of the library its scores, and the strength that was chosen without its family."""
    libraries, found = problem.libraries, {}
    for family in sorted({one.family for one in libraries}):
        rest = [i for i, one in enumerate(libraries) if one.family != family]
        learner = choose(learners, rest)
        weights = learner.weights(rest)
        for i, library in enumerate(libraries):
            if library.family == family:
                found[i] = (score(library, library.features @ weights), learner.strength)
    return found


def table(problem, found):
    lines = [f"{'library':34} chosen   R@10  R@25  R@50 hit@10 R@3-50 strength"]
    for i, library in enumerate(problem.libraries):
        scores, strength = found[i]
        lines.append("%-34s %6d %6.2f%6.2f%6.2f%7.0f %6.2f %8g" % (library.name, library.chosen, *scores, strength))
    mean = np.mean([scores for scores, _ in found.values()], axis=0)
    lines.append("macro over %d: R@10 %.3f  R@25 %.3f  R@50 %.3f  hit@10 %.3f  R@3-50 %.3f" % (len(found), *mean))
    return "\n".join(lines)
