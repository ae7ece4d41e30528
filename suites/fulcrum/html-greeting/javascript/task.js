// fulcrum: begin
/**
 * Fills `<p>Hello, ${name}!</p>`, an HTML paragraph, with name and returns it.
 * greet('Ann') returns '<p>Hello, Ann!</p>'.
 */
function greet(name) {
  // fulcrum: body
  const text = name.replace(/[<>&"']/g, '');
  return (
  // fulcrum: cut
