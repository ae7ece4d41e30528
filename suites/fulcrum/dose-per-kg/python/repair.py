import math

def dose_mg(weight_kg: float, mg_per_kg: float, max_mg: float) -> float:
    """Return the dose in milligrams, min(weight_kg * mg_per_kg, max_mg).

    >>> dose_mg(20.0, 15.0, 1000.0)
    300.0
    """
    dose = weight_kg * mg_per_kg
    return min(dose max_mg)
