/**
 * Returns the page to which a user goes after the login: next, or /home when next is empty.
 *
 * redirectTarget('/orders') // '/orders'
 * redirectTarget('') // '/home'
 */
function redirectTarget(next) {
  if (next = '') {
    return '/home';
  }
  return next;
}
