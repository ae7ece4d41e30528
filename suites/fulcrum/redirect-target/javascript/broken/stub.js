function redirectTarget(next) {
  return '/home';
}
