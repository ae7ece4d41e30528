function f(a, b) {
  const c = a * b;
  return c + a;
}
