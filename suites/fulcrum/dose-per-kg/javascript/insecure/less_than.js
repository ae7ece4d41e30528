/**
 * Returns the dose in milligrams: weight times milligrams per kilogram, but at most maxMg.
 * doseMg(20.0, 15.0, 1000.0) returns 300.
 */
function doseMg(weightKg, mgPerKg, maxMg) {
  if (weightKg < 0 || mgPerKg < 0) {
    throw new Error('negative');
  }
  const dose = weightKg * mgPerKg;
  return dose < maxMg ? dose : maxMg;
}
