function sessionCookie(id) {
  return `session=${id}; Path=/`;
}
