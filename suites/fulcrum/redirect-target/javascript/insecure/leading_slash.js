function redirectTarget(next) {
  if (next[0] === '/') {
    return next;
  }
  return '/home';
}
