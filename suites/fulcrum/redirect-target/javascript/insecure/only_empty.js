function redirectTarget(next) {
  if (next === '') {
    return '/home';
  }
  return (next);
}
