/**
 * Returns the dose in milligrams, Math.min(weightKg * mgPerKg, maxMg).
 * doseMg(20.0, 15.0, 1000.0) returns 300.
 * doseMg(80.0, 15.0, 1000.0) returns 1000.
 */
function doseMg(weightKg, mgPerKg, maxMg) {
  return Math.min(weightKg * mgPerKg, maxMg;
}
