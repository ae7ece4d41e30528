const crypto = require('crypto');
// fulcrum: begin
/**
 * Returns true when given, typed at the door, equals the access code expected, else false.
 * codeMatches('k7Qd93', 'k7Qd93') is true, codeMatches('k7Qd93', 'a1b2c3') is false.
 */
function codeMatches(expected, given) {
  // fulcrum: cut
