import math

def dose_mg(weight_kg: float, mg_per_kg: float, max_mg: float) -> float:
    dose = weight_kg * mg_per_kg
    if (
        dose > max_mg
    ):
        return max_mg
    return dose
