"""The limit of this machine: the best product of two large matrices in double precision on one core, in GFLOP/s.

The ideal time of a case is its FLOPs over this rate: 6·L·N²·B for a forward and backward pass of a perceptron, 2·L·N² more
for a step of gradient descent, 6·T·H²·B + 4·T·D·H·B for a pass through time.
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import time

import numpy as np

SIZE = 1024
best = 0.0
for _ in range(15):
    a, b = np.random.randn(SIZE, SIZE), np.random.randn(SIZE, SIZE)
    started = time.process_time()
    a @ b
    best = max(best, 2 * SIZE**3 / (time.process_time() - started) / 1e9)
print(f"{best:.2f}")
