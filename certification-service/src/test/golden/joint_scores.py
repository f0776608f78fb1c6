#!/usr/bin/env python3
"""Makes src/test/resources/golden/joint-scores.json: what jointly normal abilities amount to, by other means than the service's.

Moments: the chance that two abilities both pass their steps, by Owen's T (scipy.special.owens_t), summed over all pairs of steps.
Chances of a range of scores: 4,000,000 draws of numpy's Generator(PCG64), standard error at most 0.00025.
Chances of levels: mpmath.ncdf with 30 digits.
Run: python3 src/test/golden/joint_scores.py > src/test/resources/golden/joint-scores.json
"""
import json
import sys

import mpmath
import numpy
import scipy
from scipy.special import ndtr, owens_t

mpmath.mp.dps = 30
DRAWS = 4_000_000
RANGES = [(0, 63), (64, 127), (128, 255), (256, 383), (384, 511), (512, 639), (640, 767), (768, 895)]


def level(cuts, theta):
    """Interpolated: n at the n-th cut; the outer steps go on beyond the outer cuts."""
    widths = numpy.diff(cuts)
    places = numpy.clip(numpy.searchsorted(cuts, theta, side="right") - 1, 0, len(widths) - 1)
    return 1 + places + (theta - numpy.asarray(cuts)[places]) / widths[places]


def pix(case, theta):
    points = numpy.floor(case["pixPerLevel"] * level(case["cuts"], theta) + 1e-9)
    return numpy.clip(points, 0, case["pixPerLevel"] * case["highestLevel"]).astype(int)


def steps(case):
    """Where each pix is reached, by bisection of the above."""
    found = []
    for points in range(1, case["pixPerLevel"] * case["highestLevel"] + 1):
        low, high = -50.0, 50.0
        for _ in range(200):
            middle = (low + high) / 2
            if pix(case, numpy.array([middle]))[0] >= points:
                high = middle
            else:
                low = middle
        found.append(high)
    return numpy.array(found)


def both_above(h, k, rho):
    """P(X > h, Y > k) of standard normals (Owen 1956)."""
    h, k = -h, -k
    root = numpy.sqrt(1 - rho * rho)
    with numpy.errstate(divide="ignore", invalid="ignore"):
        first = owens_t(h, (k / h - rho) / root)
        second = owens_t(k, (h / k - rho) / root)
    half = numpy.where((h * k < 0) | ((h * k == 0) & (h + k < 0)), 0.5, 0.0)
    return 0.5 * (ndtr(h) + ndtr(k)) - first - second - half


def moments(case):
    mean, covariance = numpy.array(case["mean"]), numpy.array(case["covariance"])
    sd = numpy.sqrt(numpy.diag(covariance))
    at = [(steps(case) - mean[i]) / sd[i] for i in range(len(mean))]
    firsts = [ndtr(-z).sum() for z in at]
    total = 0.0
    for i, z in enumerate(at):
        weights = 2 * numpy.arange(1, len(z) + 1) - 1
        total += (weights * ndtr(-z)).sum() - firsts[i] ** 2
        for j in range(i):
            rho = covariance[i, j] / (sd[i] * sd[j])
            total += 2 * (both_above(z[:, None], at[j][None, :], rho).sum() - firsts[i] * firsts[j])
    return float(sum(firsts)), float(numpy.sqrt(total))


def chances(case, generator):
    draws = generator.multivariate_normal(case["mean"], case["covariance"], size=DRAWS, method="cholesky")
    scores = numpy.minimum(sum(pix(case, draws[:, i]) for i in range(draws.shape[1])), 895)
    return [{"from": a, "to": b, "chance": float(((scores >= a) & (scores <= b)).mean())} for a, b in RANGES]


def level_chances(case):
    result = []
    for mean, variance in zip(case["mean"], numpy.diag(case["covariance"])):
        above = [mpmath.mpf(1)] + [mpmath.ncdf((mpmath.mpf(mean) - c) / mpmath.sqrt(variance)) for c in case["cuts"][:case["highestLevel"]]]
        result.append([float(a - b) for a, b in zip(above, above[1:] + [mpmath.mpf(0)])])
    return result


def posterior(generator, shift, answers, correlation, size=16):
    """Covariance and mean as answers of a simulated person make them: information of two-parameter items near the ability."""
    prior = numpy.full((size, size), correlation)
    numpy.fill_diagonal(prior, 1)
    theta = shift + 0.5 * numpy.linalg.cholesky(prior) @ generator.standard_normal(size)
    precision = numpy.linalg.inv(prior)
    weighted = numpy.zeros(size)
    for answer in range(answers):
        k = answer % size
        information = (1.4 * numpy.exp(0.3 * generator.standard_normal())) ** 2 / 4
        precision[k, k] += information
        weighted[k] += information * (theta[k] + generator.standard_normal() / numpy.sqrt(information))
    covariance = numpy.linalg.inv(precision)
    covariance = (covariance + covariance.T) / 2
    return [round(m, 6) for m in (covariance @ weighted).tolist()], numpy.round(covariance, 6).tolist()


def main():
    generator = numpy.random.Generator(numpy.random.PCG64(19))
    even = [-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5]
    uneven = [-2.1, -1.3, -0.6, -0.1, 0.7, 1.1, 2.4]
    cases = []
    for shift in (-2.2, -1.6, -1.0, -0.4, 0.2, 0.8, 1.4, 2.0):
        mean, covariance = posterior(generator, shift, 32, 0.7)
        cases.append({"name": f"32 answers near {shift}", "cuts": even, "mean": mean, "covariance": covariance})
    for answers, correlation in ((20, 0.5), (64, 0.8), (20, 0.95)):
        mean, covariance = posterior(generator, 0.3, answers, correlation)
        cases.append({"name": f"{answers} answers, correlation {correlation}", "cuts": uneven, "mean": mean, "covariance": covariance})
    cases.append({"name": "one competence", "cuts": even, "mean": [0.31], "covariance": [[0.2]]})
    cases.append({"name": "two that exclude one another", "cuts": uneven, "mean": [-0.4, 0.9], "covariance": [[0.5, -0.42], [-0.42, 0.6]]})
    for case in cases:
        case.update({"pixPerLevel": 8, "highestLevel": 7})
        case["pix"] = [int(pix(case, numpy.array([m]))[0]) for m in case["mean"]]
        case["levels"] = [int(min(7, numpy.searchsorted(case["cuts"], m, side="right"))) for m in case["mean"]]
        case["levelChances"] = level_chances(case)
        case["expectedPix"], case["sdPix"] = moments(case)
        case["chances"] = chances(case, generator)
    made = {"made": f"joint_scores.py: numpy {numpy.__version__}, scipy {scipy.__version__}, mpmath {mpmath.__version__}, {DRAWS} draws, PCG64(19)", "cases": cases}
    json.dump(made, sys.stdout, separators=(",", ":"))
    print()


if __name__ == "__main__":
    main()
