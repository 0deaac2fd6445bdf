"""A small dense logistic regression, fitted by Newton's method: few rows, few columns, no library."""

import math
from collections.abc import Sequence

STEPS = 12
Vector = list[float]


def fit(rows: Sequence[Vector], wrong: Sequence[bool], penalty: float) -> Vector:
    """Give the weights that minimise log loss plus `penalty` / 2 times their squares, the first column's aside."""
    size = len(rows[0])
    weights = [0.0] * size
    for _ in range(STEPS):
        slope = [penalty * weight if column else 0.0 for column, weight in enumerate(weights)]
        curve = [[penalty if row == column else 0.0 for column in range(size)] for row in range(size)]
        curve[0][0] = 1e-9
        for row, is_wrong in zip(rows, wrong, strict=True):
            chance = 1 / (1 + math.exp(-max(-30.0, min(_product(weights, row), 30.0))))
            for column, value in enumerate(row):
                if not value:
                    continue
                slope[column] += (chance - is_wrong) * value
                part = chance * (1 - chance) * value
                line = curve[column]
                for other, second in enumerate(row):
                    line[other] += part * second
        weights = [weight - step for weight, step in zip(weights, solved(curve, slope), strict=True)]
    return weights


def _product(one: Vector, other: Vector) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def solved(matrix: list[Vector], right: Vector) -> Vector:
    """Solve a positive definite system by elimination."""
    lines = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    size = len(lines)
    for pivot in range(size):
        for below in range(pivot + 1, size):
            factor = lines[below][pivot] / lines[pivot][pivot]
            if factor:
                lines[below] = [a - factor * b for a, b in zip(lines[below], lines[pivot], strict=True)]
    solution = [0.0] * size
    for row in reversed(range(size)):
        rest = sum(lines[row][column] * solution[column] for column in range(row + 1, size))
        solution[row] = (lines[row][size] - rest) / lines[row][row]
    return solution
