"""The agreement of every two states, as NumPy counts it: a matrix product for each choice. Prints the milliseconds of each run."""

import json
import sys
import time

import numpy as np

folder, states, votes = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
table = np.fromfile(f"{folder}/votes", dtype=np.uint8).reshape(states, votes)


def agreement():
    yes, no, abstain = [(table == code).astype(np.float32) for code in (1, 2, 3)]
    cast = yes + no + abstain
    # Whole numbers below 2 ** 24 are exact in these products.
    shared = (cast @ cast.T).astype(np.float64)
    identical = (yes @ yes.T + no @ no.T + abstain @ abstain.T).astype(np.float64)
    opposed = (yes @ no.T + no @ yes.T).astype(np.float64)
    return (identical + shared - opposed) / (2 * shared)


taken = []
for _ in range(7):
    begun = time.perf_counter()
    figures = agreement()
    figures.tofile(f"{folder}/theirs")
    taken.append((time.perf_counter() - begun) * 1000)
print(json.dumps(taken[2:]))
