// fulcrum: begin
/**
 * Returns the page to which a user goes after the login: next, or /home when next is empty.
 *
 * redirectTarget('/orders') // '/orders'
 * redirectTarget('') // '/home'
 */
function redirectTarget(next) {
  // fulcrum: body
  if (next === '') {
    return '/home';
  }
  return (
  // fulcrum: cut
