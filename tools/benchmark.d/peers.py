"""What a user would pick instead, on the same work: PyTorch or NumPy, one thread, double precision.

usage: peers.py torch|numpy [CASE…]      prints a line CASE,MILLISECONDS for each case
Debian: apt-get install python3-torch python3-numpy libopenblas0

W1 is one forward and backward pass with the norms of all weight gradients, W2 all steps of a training by gradient descent,
W3 one pass through time. Times are CPU times: on an idle machine the same as what a clock shows, and a busy one distorts them
less. OPENBLAS_CORETYPE=SkylakeX picks AVX-512 products where the CPU has them.
"""

import os

for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ[variable] = "1"

import math
import sys
import time

import numpy as np

WARM_UP_SECONDS = 0.4
MEASURED_SECONDS = 0.5
BATCH_SECONDS = 0.004

PERCEPTRONS = [(10, 32, 32), (30, 64, 64), (50, 128, 128), (100, 256, 256)]  # depth, width, batch
TRAININGS = [(10, 32, 64, 1000), (30, 64, 128, 200)]  # depth, width, batch, steps
STEPS, UNITS, SEQUENCES, INPUTS = 100, 64, 32, 8
LEARNING_RATE = 0.001


def median_milliseconds(work):
    """The median over batches of calls, each some milliseconds long."""
    calls, started = 0, time.process_time()
    while time.process_time() - started < WARM_UP_SECONDS:
        work()
        calls += 1
    batch = max(1, int(calls * BATCH_SECONDS / WARM_UP_SECONDS))
    times, started = [], time.process_time()
    while time.process_time() - started < MEASURED_SECONDS or len(times) < 3:
        before = time.process_time()
        for _ in range(batch):
            work()
        times.append((time.process_time() - before) / batch)
    return 1e3 * sorted(times)[len(times) // 2]


class Torch:
    def __init__(self):
        import torch

        self.torch = torch
        torch.set_num_threads(1)
        torch.set_default_dtype(torch.float64)

    def perceptron(self, depth, width, batch, relu=False, train=False):
        torch, linear = self.torch, self.torch.nn.functional.linear
        activation = torch.relu if relu else torch.tanh
        deviation = math.sqrt((2 if relu else 1) / width)
        weights = [(torch.randn(width, width) * deviation).requires_grad_() for _ in range(depth)]
        biases = [(torch.randn(width) * 0.05).requires_grad_() for _ in range(depth)]
        head = (torch.randn(1, width) / math.sqrt(width)).requires_grad_()
        head_bias = torch.zeros(1, requires_grad=True)
        inputs, targets = torch.randn(batch, width), torch.randn(batch, 1)
        parameters = weights + biases + [head, head_bias]
        descent = torch.optim.SGD(parameters, lr=LEARNING_RATE, foreach=True) if train else None

        def step():
            h = inputs
            for weight, bias in zip(weights, biases):
                h = activation(linear(h, weight, bias))
            loss = torch.nn.functional.mse_loss(linear(h, head, head_bias), targets)
            if train:
                descent.zero_grad(set_to_none=True)
                loss.backward()
                gradients = [weight.grad for weight in weights]
            else:
                gradients = list(torch.autograd.grad(loss, parameters)[:depth])
            norms = torch.stack(torch._foreach_norm(gradients)).tolist()
            if train:
                descent.step()
            return norms

        return step

    def recurrent(self):
        torch, linear = self.torch, self.torch.nn.functional.linear
        state_weights = (torch.randn(UNITS, UNITS) / math.sqrt(UNITS)).requires_grad_()
        input_weights = (torch.randn(UNITS, INPUTS) * 0.3).requires_grad_()
        bias = (torch.randn(UNITS) * 0.05).requires_grad_()
        head = torch.randn(1, UNITS) / math.sqrt(UNITS)
        inputs, targets = torch.randn(STEPS, SEQUENCES, INPUTS), torch.randn(SEQUENCES, 1)

        def step():
            h = torch.zeros(SEQUENCES, UNITS, requires_grad=True)
            states, from_input = [h], linear(inputs, input_weights, bias).unbind(0)
            for t in range(STEPS):
                h = torch.tanh(torch.addmm(from_input[t], h, state_weights.t()))
                states.append(h)
            loss = torch.nn.functional.mse_loss(h @ head.t(), targets)
            gradients = torch.autograd.grad(loss, states + [state_weights, input_weights, bias])
            return torch.stack(torch._foreach_norm(list(gradients[: STEPS + 1]))).tolist()

        return step


class NumPy:
    """Written as fast as NumPy allows: nothing is allocated in a step."""

    def perceptron(self, depth, width, batch, relu=False, train=False):
        randn = np.random.randn
        deviation = math.sqrt((2 if relu else 1) / width)
        weights = [randn(width, width) * deviation for _ in range(depth)]
        transposed = [weight.T for weight in weights]
        biases = [randn(width) * 0.05 for _ in range(depth)]
        head, targets = randn(width) / math.sqrt(width), randn(batch)
        outputs = [randn(batch, width)] + [np.empty((batch, width)) for _ in range(depth)]
        weight_gradients = [np.empty((width, width)) for _ in range(depth)]
        bias_gradients = [np.empty(width) for _ in range(depth)]
        scratch = np.empty((batch, width))
        deltas = [np.empty((batch, width)), np.empty((batch, width))]

        def through_activation(delta, output):
            if relu:
                np.multiply(delta, output > 0, out=delta)
            else:
                np.multiply(output, output, out=scratch)
                np.subtract(1, scratch, out=scratch)
                np.multiply(delta, scratch, out=delta)

        def step():
            delta, below = deltas
            for l in range(depth):
                z = outputs[l + 1]
                np.dot(outputs[l], weights[l], out=z)
                z += biases[l]
                if relu:
                    np.maximum(z, 0, out=z)
                else:
                    np.tanh(z, out=z)
            residuals = (2 / batch) * (outputs[depth] @ head - targets)
            residuals @ outputs[depth]
            np.multiply(residuals[:, None], head, out=delta)
            through_activation(delta, outputs[depth])
            norms = [0.0] * depth
            for l in range(depth - 1, -1, -1):
                np.dot(outputs[l].T, delta, out=weight_gradients[l])
                delta.sum(0, out=bias_gradients[l])
                flat = weight_gradients[l].ravel()
                norms[l] = math.sqrt(np.dot(flat, flat))
                if l:
                    np.dot(delta, transposed[l], out=below)
                    through_activation(below, outputs[l])
                    delta, below = below, delta
            if train:
                for l in range(depth):
                    weights[l] -= LEARNING_RATE * weight_gradients[l]
                    biases[l] -= LEARNING_RATE * bias_gradients[l]
            return norms

        return step

    def recurrent(self):
        randn = np.random.randn
        state_weights = randn(UNITS, UNITS) / math.sqrt(UNITS)
        input_weights, bias = randn(INPUTS, UNITS) * 0.3, randn(UNITS) * 0.05
        head = randn(UNITS) / math.sqrt(UNITS)
        inputs, targets = randn(STEPS, SEQUENCES, INPUTS), randn(SEQUENCES)
        rows = STEPS * SEQUENCES
        states = np.zeros((STEPS + 1, SEQUENCES, UNITS))
        deltas = np.empty((STEPS, SEQUENCES, UNITS))
        gradient, scratch = np.empty((SEQUENCES, UNITS)), np.empty((SEQUENCES, UNITS))

        def step():
            from_input = (inputs.reshape(rows, INPUTS) @ input_weights + bias).reshape(STEPS, SEQUENCES, UNITS)
            for t in range(STEPS):
                h = states[t + 1]
                np.dot(states[t], state_weights, out=h)
                h += from_input[t]
                np.tanh(h, out=h)
            residuals = (2 / SEQUENCES) * (states[STEPS] @ head - targets)
            np.multiply(residuals[:, None], head, out=gradient)
            flat, norms = gradient.ravel(), [0.0] * (STEPS + 1)
            norms[STEPS] = math.sqrt(np.dot(flat, flat))
            for t in range(STEPS - 1, -1, -1):
                np.multiply(states[t + 1], states[t + 1], out=scratch)
                np.subtract(1, scratch, out=scratch)
                np.multiply(gradient, scratch, out=deltas[t])
                np.dot(deltas[t], state_weights.T, out=gradient)
                norms[t] = math.sqrt(np.dot(flat, flat))
            all_deltas = deltas.reshape(rows, UNITS)
            return (
                norms,
                states[:STEPS].reshape(rows, UNITS).T @ all_deltas,
                inputs.reshape(rows, INPUTS).T @ all_deltas,
                all_deltas.sum(0),
            )

        return step


def cases(library):
    """Name, how often the work is repeated, and what prepares it."""
    for number, shape in enumerate(PERCEPTRONS, 1):
        yield f"W1.{number}tanh", 1, lambda shape=shape: library.perceptron(*shape)
        yield f"W1.{number}relu", 1, lambda shape=shape: library.perceptron(*shape, relu=True)
    for number, (*shape, steps) in enumerate(TRAININGS, 1):
        yield f"W2.{number}tanh", steps, lambda shape=shape: library.perceptron(*shape, train=True)
    yield "W3", 1, library.recurrent


def main():
    library = {"torch": Torch, "numpy": NumPy}[sys.argv[1]]()
    wanted = sys.argv[2:]
    for name, repetitions, prepare in cases(library):
        if not wanted or name in wanted:
            print(f"{name},{repetitions * median_milliseconds(prepare()):.5f}", flush=True)


main()
