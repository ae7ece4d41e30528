import math

def dose_mg(weight_kg: float, mg_per_kg: float, max_mg: float) -> float:
    dose = weight_kg * mg_per_kg
    if (
        not (weight_kg > 0 and mg_per_kg > 0 and max_mg > 0)
    ):
        raise ValueError("no dose")
    return min(dose, max_mg)
