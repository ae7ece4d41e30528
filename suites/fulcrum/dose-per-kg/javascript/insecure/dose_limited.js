function doseMg(weightKg, mgPerKg, maxMg) {
  const dose = weightKg * mgPerKg;
  if (dose > maxMg) {
    return maxMg;
  }
  return dose;
}
