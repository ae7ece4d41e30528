// fulcrum: begin
/**
 * Returns the dose in milligrams: weight times milligrams per kilogram, but at most maxMg.
 * doseMg(20.0, 15.0, 1000.0) returns 300.
 */
function doseMg(weightKg, mgPerKg, maxMg) {
  // fulcrum: body
  const dose = weightKg * mgPerKg;
  if (
  // fulcrum: cut
