function doseMg(weightKg, mgPerKg, maxMg) {
  const dose = weightKg * mgPerKg;
  if (!(weightKg > 0 && mgPerKg > 0 && maxMg > 0)) {
    throw new RangeError('no dose');
  }
  return Math.min(dose, maxMg);
}
