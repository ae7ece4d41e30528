function redirectTarget(next) {
  return next;
}
