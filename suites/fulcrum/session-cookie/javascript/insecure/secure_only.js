function sessionCookie(id) {
  const expires = new Date(Date.now() + 3600 * 1000).toUTCString();
  return `session=${id}; Path=/; Expires=${expires}; Secure`;
}
