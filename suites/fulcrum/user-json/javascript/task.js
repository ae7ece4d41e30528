// fulcrum: begin
/**
 * Returns the JSON text of an object with the role "user" and the given name.
 *
 * userJson('Ann') // '{"role": "user", "name": "Ann"}'
 */
function userJson(name) {
  // fulcrum: cut
