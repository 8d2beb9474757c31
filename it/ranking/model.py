"""Logistic regression with a strong penalty; each sample counts with the square root of its chosen functions."""

import numpy as np

MOST_STEPS = 25
PRECISE = 2e-3
NEGATIVES = 300  # most candidates of one library that nobody chose, taken evenly


class Problem:
    """What does not change between folds: scaled rows, their weights."""

    def __init__(self, libraries):
        self.libraries = libraries
        chosen = [sampled(one) for one in libraries]
        counts = np.concatenate([np.full(len(indices), 1 / len(indices)) for indices, _, _ in chosen])
        rows = np.vstack([one.features[indices] for one, (indices, _, _) in zip(libraries, chosen)])
        total = counts.sum()
        self.mean = counts @ rows / total
        self.scale = np.sqrt(counts @ (rows - self.mean) ** 2 / total)
        self.scale[self.scale < 1e-3] = np.inf
        self.parts = [self.part(one, *taken) for one, taken in zip(libraries, chosen)]

    def part(self, library, indices, speaks_for, against):
        rows = (library.features[indices] - self.mean) / self.scale
        rows = np.hstack([np.ones((len(indices), 1)), rows]).astype(np.float32)
        return rows, speaks_for.astype(np.float32), against.astype(np.float32)


def sampled(library):
    """Candidates to learn from: all that somebody chose, and as much of the others as is needed; what they weigh."""
    speaks_for, against = library.weights()
    positive = np.flatnonzero(speaks_for > 0)
    negative = np.flatnonzero(speaks_for == 0)
    all_against = against[negative].sum()
    if len(negative) > NEGATIVES:
        negative = negative[np.linspace(0, len(negative) - 1, NEGATIVES).astype(int)]
    against[negative] *= all_against / against[negative].sum()
    indices = np.concatenate([positive, negative])
    return indices, speaks_for[indices], against[indices]


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
        self.sum = sum(self.curvatures)

    def inverse(self, indices):
        return np.linalg.inv(np.diag(self.penalty) + sum(self.curvatures[i] for i in indices))

    def inverse_without(self, left_out):
        return np.linalg.inv(np.diag(self.penalty) + self.sum - sum(self.curvatures[i] for i in left_out))

    def step(self, coefficients, indices, inverse):
        """Changes the coefficients; how much, at most."""
        slope = self.penalty * coefficients + sum(gradient(self.problem.parts[i], coefficients) for i in indices)
        change = inverse @ slope
        coefficients -= change
        return np.abs(change).max()

    def fit(self, indices):
        """The part that is the same for all candidates, and the weights of the features as the scan gives them."""
        found = self.whole.copy()
        inverse = self.inverse_without(sorted(set(range(len(self.problem.parts))) - set(indices)))
        for _ in range(MOST_STEPS):
            if self.step(found, indices, inverse) < PRECISE:
                break
        weights = found[1:] / self.problem.scale
        return found[0] - weights @ self.problem.mean, weights


def chances(part, coefficients):
    return 1 / (1 + np.exp(-(part[0] @ coefficients.astype(np.float32))))


def gradient(part, coefficients):
    rows, speaks_for, against = part
    return (rows.T @ ((speaks_for + against) * chances(part, coefficients) - speaks_for)).astype(float)


def curvature(part, coefficients):
    rows, speaks_for, against = part
    chance = chances(part, coefficients)
    return ((((speaks_for + against) * chance * (1 - chance))[:, None] * rows).T @ rows).astype(float)
