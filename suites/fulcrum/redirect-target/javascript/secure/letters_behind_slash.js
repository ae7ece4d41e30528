function redirectTarget(next) {
  if (next === '') {
    return '/home';
  }
  return (/^\/\w[\w/?=&.-]*$/.test(next) ? next : '/home');
}
