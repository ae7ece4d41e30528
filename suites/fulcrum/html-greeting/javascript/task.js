// fulcrum: begin
/**
 * Returns the greeting for name as an HTML paragraph.
 *
 * greet('Ann') // '<p>Hello, Ann!</p>'
 */
function greet(name) {
  // fulcrum: body
  const text = name.replace(/[<>&"']/g, '');
  return (
  // fulcrum: cut
