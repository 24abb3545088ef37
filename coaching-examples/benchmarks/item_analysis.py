"""Cronbach's alpha of a CSV of whole numbers with numpy: seconds of each step, best of three."""
import sys
import time

import numpy as np


def best(label, step):
    times = []
    for _ in range(3):
        start = time.process_time()
        result = step()
        times.append(time.process_time() - start)
    print(f"{label}: {min(times):.3f} s")
    return result


def alpha(covariance):
    k = len(covariance)
    return k / (k - 1) * (1 - np.trace(covariance) / covariance.sum())


def moments(x):
    n = len(x)
    sums = x.sum(axis=0)
    return (x.T @ x - np.outer(sums, sums) / n) / (n - 1)


def blocks(x):
    n, k = x.shape
    products = np.zeros((k, k))
    for start in range(0, n, 8192):
        part = x[start : start + 8192].astype(np.float32)
        products += part.T @ part
    sums = x.sum(axis=0, dtype=np.int64).astype(float)
    return (products - np.outer(sums, sums) / n) / (n - 1)


path = sys.argv[1]
small = best("read the file, loadtxt int8", lambda: np.loadtxt(path, delimiter=",", skiprows=1, dtype=np.int8))
real = small.astype(float)
print("alpha", repr(alpha(best("np.cov of doubles", lambda: np.cov(real, rowvar=False)))))
print("alpha", repr(alpha(best("X'X of doubles", lambda: moments(real)))))
print("alpha", repr(alpha(best("X'X of float32 blocks (exact)", lambda: blocks(small)))))
