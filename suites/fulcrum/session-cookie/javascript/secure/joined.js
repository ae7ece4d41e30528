function sessionCookie(id) {
  const attributes = { Path: '/', 'Max-Age': 86400, SameSite: 'Strict' };
  const text = Object.entries(attributes).map(([name, value]) => `${name}=${value}`);
  return ['session=' + encodeURIComponent(id), 'HttpOnly', ...text, 'Secure'].join('; ');
}
