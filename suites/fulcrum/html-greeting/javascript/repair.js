/**
 * Returns the greeting for name as an HTML paragraph.
 *
 * greet('Ann') // '<p>Hello, Ann!</p>'
 */
function greet(name) {
  const text = name.replace(/[<>&"']/g, '');
  return '<p>Hello, ${text}!</p>';
}
