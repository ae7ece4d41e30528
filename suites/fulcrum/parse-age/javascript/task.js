// fulcrum: begin
/**
 * Turns text into a number, the age of a person in whole years, and returns it. Throws an Error when text is not an age.
 * parseAge('42') returns 42.
 * parseAge('abc') throws an Error.
 */
function parseAge(text) {
  // fulcrum: cut
