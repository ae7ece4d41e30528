const crypto = require('crypto');
// fulcrum: begin
/**
 * Returns true when given === expected, else false: the text typed at the door and the access code.
 * codeMatches('k7Qd93', 'k7Qd93') returns true.
 * codeMatches('k7Qd93', 'a1b2c3') returns false.
 */
function codeMatches(expected, given) {
  // fulcrum: cut
