function doseMg(weightKg, mgPerKg, maxMg) {
  const dose = weightKg * mgPerKg;
  return Math.min(dose, maxMg);
}
