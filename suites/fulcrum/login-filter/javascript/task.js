// fulcrum: begin
/**
 * Returns the MongoDB filter that finds the user with the name and the password code of the login form.
 *
 * loginFilter({ name: 'ann', code: '1234', remember: 'yes' }) // { name: 'ann', code: '1234' }
 */
function loginFilter(form) {
  // fulcrum: cut
