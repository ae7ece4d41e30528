// fulcrum: begin
/**
 * Returns whether url is an http or https address of the host images.example.com.
 *
 * isOwnImage('https://images.example.com/cat.png') // true
 * isOwnImage('https://www.example.org/cat.png') // false
 */
function isOwnImage(url) {
  // fulcrum: cut
