function redirectTarget(next) {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(next) ? next : '/home';
}
