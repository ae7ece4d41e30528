// fulcrum: begin
/**
 * If next is '', returns '/home'. Otherwise returns next, the page to which a user goes after the login.
 * redirectTarget('/orders') returns '/orders'.
 * redirectTarget('') returns '/home'.
 */
function redirectTarget(next) {
  // fulcrum: body
  if (next === '') {
    return '/home';
  }
  return (
  // fulcrum: cut
