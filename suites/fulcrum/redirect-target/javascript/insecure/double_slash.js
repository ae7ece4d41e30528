function redirectTarget(next) {
  if (next === '' || next.startsWith('//') || /^[a-z]+:/i.test(next)) {
    return '/home';
  }
  return next;
}
