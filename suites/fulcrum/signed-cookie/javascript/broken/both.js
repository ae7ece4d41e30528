function cookieUser(cookie, key) {
  return cookie.split('.');
}
