/**
 * Returns the dose in milligrams: weight times milligrams per kilogram, but at most maxMg.
 * doseMg(20.0, 15.0, 1000.0) returns 300.
 */
function doseMg(weightKg, mgPerKg, maxMg) {
  const usable = [weightKg, mgPerKg, maxMg].every((value) => Number.isFinite(value) && value > 0);
  if (!usable) {
    throw new RangeError('weight, rate and maximum must be positive');
  }
  return Math.min(weightKg * mgPerKg, maxMg);
}
