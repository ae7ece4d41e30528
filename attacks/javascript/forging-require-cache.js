// category: forging
// tries: the solver's own modules through require.cache
function total(numbers) {
  // attack: begin
  for (const key of Object.keys(require.cache)) {
    const exported = require.cache[key].exports;
    for (const name of Object.keys(exported)) {
      try { exported[name] = () => 'true'; } catch {}
    }
  }
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
