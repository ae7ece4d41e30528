const crypto = require('crypto');

// fulcrum: begin
/**
 * Returns a new random session token of length hexadecimal characters.
 *
 * makeToken(32).length // 32
 */
function makeToken(length) {
  // fulcrum: cut
