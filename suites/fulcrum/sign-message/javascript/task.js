const crypto = require('crypto');

// fulcrum: begin
/**
 * Returns the signature of message made with key as a hexadecimal string. Both are Buffers.
 * It is always the same for the same key and message and another one for any other.
 */
function sign(key, message) {
  // fulcrum: cut
