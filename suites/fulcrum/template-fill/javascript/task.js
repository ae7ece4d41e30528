// fulcrum: begin
/**
 * Returns the text template in which every {key} is replaced by the value that values has for key.
 *
 * fillTemplate('Hello {name}!', { name: 'Ann' }) // 'Hello Ann!'
 */
function fillTemplate(template, values) {
  // fulcrum: cut
