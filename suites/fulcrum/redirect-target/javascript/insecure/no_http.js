function redirectTarget(next) {
  if (!next || next.includes('http:') || next.includes('https:')) {
    return '/home';
  }
  return next;
}
