import math

def dose_mg(weight_kg: float, mg_per_kg: float, max_mg: float) -> float:
    dose = weight_kg * mg_per_kg
    return min(dose, max_mg)
