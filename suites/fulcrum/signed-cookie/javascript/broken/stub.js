function cookieUser(cookie, key) {
  return 'admin';
}
