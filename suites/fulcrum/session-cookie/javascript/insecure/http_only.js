function sessionCookie(id) {
  return 'session=' + id + '; Path=/; HttpOnly; SameSite=Lax';
}
