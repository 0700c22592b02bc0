"""Prints closed_form_exact.csv: the closed forms of closed_form.csv, and some tails, to 25 digits.

Independent of the program: formulas by mpmath in 50 digits. usage: python3 closed_form_exact.py > closed_form_exact.csv
"""
from mpmath import atanh, binomial, cosh, erfc, exp, log, mp, mpf, nstr, pi, quad, sqrt, tanh

mp.dps = 50
SELU_SCALE, SELU_ALPHA = mpf("1.0507009873554804934193349852946"), mpf("1.6732632423543772848170429916717")


def sigmoid(z):
    return 1 / (1 + exp(-z))


def sigmoid_slope(z):
    return 1 / (2 + exp(z) + exp(-z))


def density(z):
    return exp(-z * z / 2) / sqrt(2 * pi)


def cdf(z):
    return erfc(-z / sqrt(2)) / 2


def leaky(a):
    return (lambda z: z if z > 0 else a * z), (lambda z: mpf(1) if z > 0 else mpf(a))


PHI = {
    "sigmoid": (sigmoid, sigmoid_slope),
    "tanh": (tanh, lambda z: 1 / cosh(z) ** 2),
    "relu": leaky(mpf(0)),
    "leaky_relu": leaky(mpf("0.01")),
    "prelu": leaky(mpf("0.25")),
    "elu": (lambda z: z if z > 0 else exp(z) - 1, lambda z: mpf(1) if z > 0 else exp(z)),
    "gelu": (lambda z: z * cdf(z), lambda z: cdf(z) + z * density(z)),
    "silu": (lambda z: z * sigmoid(z), lambda z: sigmoid(z) + z * sigmoid_slope(z)),
    "selu": (
        lambda z: SELU_SCALE * (z if z > 0 else SELU_ALPHA * (exp(z) - 1)),
        lambda z: SELU_SCALE * (mpf(1) if z > 0 else SELU_ALPHA * exp(z)),
    ),
    "linear": (lambda z: z, lambda z: mpf(1)),
}


def mean(f):
    ends = [0, 1, 2, 4, 7, 11, 16, 22]
    return quad(lambda z: (f(z) + f(-z)) * density(z), ends)


def row(quantity, argument, value):
    print(f"{quantity},{argument},{nstr(value, 25)}")


print("quantity,argument,value")
for n in (1, 2, 3, 5, 10, 15, 20, 30, 50):
    row("sigma_prime(0)^n", n, mpf(1) / 4**n)
for z in (0, 1, 2, 3, 5, -1, -5, 10, -10, 20, -20, 40, -40, 300, -300):
    row("sigmoid_prime", z, sigmoid_slope(mpf(z)))
    row("tanh_prime", z, 1 / cosh(mpf(z)) ** 2)
    if abs(z) <= 20:
        row("gelu_prime", z, PHI["gelu"][1](mpf(z)))
for name, (phi, slope) in PHI.items():
    first, second, squared_slope = mean(phi), mean(lambda z: phi(z) ** 2), mean(lambda z: slope(z) ** 2)
    variance = second - first**2
    row("E_phi", name, first if abs(first) > 1e-30 else mpf(0))
    row("E_phi2", name, second)
    row("Var_phi", name, variance)
    row("E_phiprime", name, mean(slope))
    row("E_phiprime2", name, squared_slope)
    row("sqrt_E_phiprime2", name, sqrt(squared_slope))
    row("BN_chi=E_phip2/Var_phi", name, squared_slope / variance)
    row("BN_norm_factor", name, sqrt(squared_slope / variance))
    row("LN_chi=E_phip2/E_phi2", name, squared_slope / second)
    row("LN_norm_factor", name, sqrt(squared_slope / second))
    if name in ("sigmoid", "tanh"):
        row("exp_E_ln_phiprime (typical scalar factor)", name, exp(mean(lambda z: log(slope(z)))))
row("pi/(pi-1)", "", pi / (pi - 1))
row("sqrt(pi/(pi-1))", "", sqrt(pi / (pi - 1)))
for depth in (10, 20, 22, 30, 50):
    row("xavier_relu_variance 2^-L", depth, mpf(2) ** -depth)
    row("xavier_relu_std 2^-(L/2)", depth, mpf(2) ** (-mpf(depth) / 2))
    row("standard_1/sqrt(n)_linear 3^-(L/2)", depth, mpf(3) ** (-mpf(depth) / 2))
for bias in (0, 1, 2, 3, 5):
    kept = sigmoid(mpf(bias))
    row("forget_gate sigma(b)", bias, kept)
    for lag in (10, 20, 50, 100):
        row(f"sigma(b)^{lag}", bias, kept**lag)
    row("half_life_steps ln2/-ln sigma(b)", bias, log(2) / -log(kept))
    row("time_constant 1/(1-f)", bias, 1 / (1 - kept))
for radius in ("0.5", "0.9", "0.99", "1.0", "1.01", "1.1", "1.5"):
    for lag in (10, 20, 50, 100):
        row(f"rho^{lag}", radius, mpf(radius) ** lag)
row("gelu_prime_max at z=1.41421", "", PHI["gelu"][1](sqrt(2)))
row("gelu_prime_min at z=-1.41421", "", PHI["gelu"][1](-sqrt(2)))
for threshold in ("0.1", "0.01", "0.001"):
    value = (1 + sqrt(1 - 4 * mpf(threshold))) / 2
    row("|z| where sigmoid_prime=thr", threshold, log(value / (1 - value)))
    row("|z| where tanh_prime=thr", threshold, atanh(sqrt(1 - mpf(threshold))))
row("Veit: share of paths with 19..35 of 54 blocks", "", sum(binomial(54, k) for k in range(19, 36)) / mpf(2) ** 54)
row("share of paths with 5..17 of 54 blocks", "", sum(binomial(54, k) for k in range(5, 18)) / mpf(2) ** 54)
