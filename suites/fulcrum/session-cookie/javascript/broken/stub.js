function sessionCookie(id) {
  return '';
}
