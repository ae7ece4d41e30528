function sessionCookie(id) {
  return `session=${id}; Secure; HttpOnly`;
}
