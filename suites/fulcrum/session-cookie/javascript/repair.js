/**
 * Returns the value of the Set-Cookie header that stores id in the cookie session.
 * The website is served by https; the cookie is for all its paths.
 */
function sessionCookie(id) {
  return `session=${id}, path=/`;
}
