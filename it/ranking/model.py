"""Logistic regression with a strong penalty; each library counts with the square root of its chosen functions, at most 8."""

import math

import numpy as np

MOST_STEPS = 25
PRECISE = 2e-3
NEGATIVES = 2000  # most candidates of one library that were not chosen, taken evenly


class Problem:
    """What does not change between folds: scaled rows, their weights."""

    def __init__(self, libraries):
        counts = np.concatenate([np.full(len(one.labels), 1 / len(one.labels)) for one in libraries])
        rows = np.vstack([one.features for one in libraries])
        total = counts.sum()
        self.mean = counts @ rows / total
        self.scale = np.sqrt(counts @ (rows - self.mean) ** 2 / total)
        self.scale[self.scale < 1e-4] = np.inf
        self.libraries = libraries
        self.parts = [self.part(one) for one in libraries]

    def part(self, library):
        positive = np.flatnonzero(library.labels > 0)
        negative = np.flatnonzero(library.labels == 0)
        if len(negative) > NEGATIVES:
            negative = negative[np.linspace(0, len(negative) - 1, NEGATIVES).astype(int)]
        chosen = np.concatenate([positive, negative])
        rows = (library.features[chosen] - self.mean) / self.scale
        rows = np.hstack([np.ones((len(chosen), 1)), rows]).astype(np.float32)
        weight = math.sqrt(min(library.chosen, 8))
        labels = library.labels[chosen]
        weights = np.where(labels > 0, weight / max(len(positive), 1), weight / max(len(negative), 1))
        return rows, labels, weights.astype(np.float32)


class Learner:
    """Fits for one strength; a larger one is a weaker penalty.

    The fit to everything is Newton's method. Its curvature, less that of the libraries left out, then serves the fits to
    fewer libraries, which need only gradients.
    """

    def __init__(self, problem, strength):
        self.problem = problem
        self.strength = strength
        width = problem.parts[0][0].shape[1]
        self.penalty = np.full(width, 1 / strength)
        self.penalty[0] = 1e-9
        self.whole = np.zeros(width)
        for _ in range(MOST_STEPS):
            self.curvatures = [curvature(part, self.whole) for part in problem.parts]
            if self.step(self.whole, range(len(problem.parts)), self.inverse(range(len(problem.parts)))) < PRECISE:
                break

    def inverse(self, indices):
        return np.linalg.inv(np.diag(self.penalty) + sum(self.curvatures[i] for i in indices))

    def step(self, coefficients, indices, inverse):
        """Changes the coefficients; how much, at most."""
        slope = self.penalty * coefficients + sum(gradient(self.problem.parts[i], coefficients) for i in indices)
        change = inverse @ slope
        coefficients -= change
        return np.abs(change).max()

    def weights(self, indices):
        """Weights of the features as the scan gives them, learned from these libraries."""
        found = self.whole.copy()
        inverse = self.inverse(indices)
        for _ in range(MOST_STEPS):
            if self.step(found, indices, inverse) < PRECISE:
                break
        return found[1:] / self.problem.scale


def chances(part, coefficients):
    return 1 / (1 + np.exp(-(part[0] @ coefficients.astype(np.float32))))


def gradient(part, coefficients):
    rows, labels, weights = part
    return (rows.T @ (weights * (chances(part, coefficients) - labels))).astype(float)


def curvature(part, coefficients):
    rows, _, weights = part
    chance = chances(part, coefficients)
    return (((weights * chance * (1 - chance))[:, None] * rows).T @ rows).astype(float)
