function redirectTarget(next) {
  return next ? next : '/home';
}
