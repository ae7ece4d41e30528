function f(a, b {
  const c = a * ;
  return c + a
