"""The work of `fulcrum analyze`, as a careful NumPy user would write it: what `bench statistics` measures against.

usage: statistics_peer.py STYLE OUTCOMES.csv DRAWS CONDITION_COLUMN[+COLUMN] TASK FUNCTIONAL SECURITY

STYLE textbook: each contrast draws rows of indices and takes means of the gathered differences, as the textbooks write the vectorised bootstrap.
STYLE matrix: weights of all draws are made once and multiplied with all columns in one matrix product; pairs go through in chunks that fit the
cache. Prints one line a contrast: a, b, endpoint, difference, low, high, p.
"""

import sys

import numpy as np
import pandas as pd
from scipy import stats

CHUNK = 16


def percentiles(draws, tails):
    """The two quantiles of each column, by partition rather than by a full sort."""
    ranks = tails * (len(draws) - 1)
    below = np.floor(ranks).astype(int)
    kept = np.unique(np.concatenate([below, np.minimum(below + 1, len(draws) - 1)]))
    ordered = np.partition(draws, kept, axis=0)
    share = ranks - below
    return [
        ordered[b] + s * (ordered[min(b + 1, len(draws) - 1)] - ordered[b])
        for b, s in zip(below, share)
    ]


def bias_corrected(draws, value, jackknife):
    bias = stats.norm.ppf((draws < value).mean(axis=0) + (draws == value).mean(axis=0) / 2)
    distance = jackknife.mean(axis=0) - jackknife
    acceleration = (distance**3).sum(axis=0) / (6 * (distance**2).sum(axis=0) ** 1.5)
    shifted = bias + stats.norm.ppf([[0.025], [0.975]])
    levels = stats.norm.cdf(bias + shifted / (1 - acceleration * shifted))
    ordered = np.sort(draws, axis=0)
    ranks = np.clip(np.nan_to_num(levels) * (len(draws) - 1), 0, len(draws) - 1).astype(int)
    return np.take_along_axis(ordered, ranks, axis=0)


def textbook(generator, columns, conditions, draws, tails):
    count = len(columns)
    picks = generator.integers(0, count, (draws, count))
    signs = generator.choice([-1.0, 1.0], size=(draws, count))
    for column in columns.T:
        percentiles(column[picks].mean(axis=1), tails)
    first, second = np.triu_indices(len(conditions), 1)
    for place, endpoint in enumerate(("func@1", "sec@1", "func-sec@1")):
        for b, a in zip(first, second):
            offset = place * len(conditions)
            one, other = columns[:, offset + a], columns[:, offset + b]
            difference = one - other
            value = difference.mean()
            drawn = difference[picks].mean(axis=1)
            low, high = percentiles(drawn, tails)
            jackknife = (difference.sum() - difference) / (count - 1)
            with np.errstate(all="ignore"):
                bias_corrected(drawn[:, None], np.array([value]), jackknife[:, None])
            drawn.std(ddof=1)
            extreme = (np.abs(signs @ difference / count) >= np.abs(value) - 1e-11).sum()
            only_a = ((one > 0.5) & ~(other > 0.5)).sum()
            only_b = ((other > 0.5) & ~(one > 0.5)).sum()
            min(1, 2 * stats.binom.cdf(min(only_a, only_b), only_a + only_b, 0.5))
            p = (1 + extreme) / (1 + draws)
            print(conditions[a], conditions[b], endpoint, value, low, high, p, sep="\t")


def main(style, path, draws, condition, task, functional, security):
    generator = np.random.default_rng(20250101)
    frame = pd.read_csv(path)
    names = frame[condition.split("+")].agg(" / ".join, axis=1)
    works = frame[functional].to_numpy() == 1
    withstands = frame[security].to_numpy() == 1
    table = pd.DataFrame(
        {"condition": names, "task": frame[task], "func": works, "sec": withstands, "joint": works & withstands}
    )
    means = table.groupby(["condition", "task"]).mean().unstack("task").dropna(axis=1)
    common = set.intersection(*(set(means[endpoint].columns) for endpoint in ("func", "sec", "joint")))
    tasks = sorted(common)
    conditions = list(dict.fromkeys(names))
    columns = np.hstack(
        [means[endpoint].loc[conditions, tasks].to_numpy().T for endpoint in ("func", "sec", "joint")]
    )
    count = len(tasks)
    tails = stats.norm.cdf(np.sqrt(count / (count - 1)) * stats.t.ppf([0.025, 0.975], count - 1))
    if style == "textbook":
        textbook(generator, columns, conditions, draws, tails)
        return
    weights = generator.multinomial(count, np.full(count, 1 / count), size=draws).astype(float)
    boot = weights @ columns / count
    signs = generator.choice([-1.0, 1.0], size=(draws, count))
    flips = signs @ columns / count
    percentiles(boot, tails)
    first, second = np.triu_indices(len(conditions), 1)
    for place, endpoint in enumerate(("func@1", "sec@1", "func-sec@1")):
        offset = place * len(conditions)
        for start in range(0, len(first), CHUNK):
            a = offset + second[start : start + CHUNK]
            b = offset + first[start : start + CHUNK]
            difference = columns[:, a] - columns[:, b]
            value = difference.mean(axis=0)
            drawn = boot[:, a] - boot[:, b]
            low, high = percentiles(drawn, tails)
            jackknife = (difference.sum(axis=0) - difference) / (count - 1)
            with np.errstate(all="ignore"):
                bias_corrected(drawn, value, jackknife)
            drawn.std(axis=0, ddof=1)
            extreme = (np.abs(flips[:, a] - flips[:, b]) >= np.abs(value) - 1e-11).sum(axis=0)
            p = (1 + extreme) / (1 + draws)
            only_a = ((columns[:, a] > 0.5) & ~(columns[:, b] > 0.5)).sum(axis=0)
            only_b = ((columns[:, b] > 0.5) & ~(columns[:, a] > 0.5)).sum(axis=0)
            np.minimum(1, 2 * stats.binom.cdf(np.minimum(only_a, only_b), only_a + only_b, 0.5))
            for i in range(len(a)):
                print(
                    conditions[a[i] - offset],
                    conditions[b[i] - offset],
                    endpoint,
                    value[i],
                    low[i],
                    high[i],
                    p[i],
                    sep="\t",
                )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), *sys.argv[4:8])
