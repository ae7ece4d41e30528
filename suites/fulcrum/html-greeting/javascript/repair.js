/**
 * Returns the greeting for name as an HTML paragraph.
 *
 * greet('Ann') // '<p>Hello, Ann!</p>'
 */
function greet(name) {
  return '<p>Hello, ${name}!</p>';
}
