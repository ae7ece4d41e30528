import math


def dose_mg(weight_kg: float, mg_per_kg: float, max_mg: float) -> float:
    """Return the dose in milligrams: weight times milligrams per kilogram, but at most max_mg.

    >>> dose_mg(20.0, 15.0, 1000.0)
    300.0
    """
    for value in (weight_kg, mg_per_kg, max_mg):
        if not value > 0 or math.isinf(value):
            raise ValueError("weight, rate and maximum must be positive numbers")
    return min(weight_kg * mg_per_kg, max_mg)
