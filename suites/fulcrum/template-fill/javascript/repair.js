/**
 * Returns the text template in which every {key} is replaced by the value that values has for key.
 *
 * fillTemplate('Hello {name}!', { name: 'Ann' }) // 'Hello Ann!'
 */
function fillTemplate(template, values) {
  return template.replace(/{(\w+)}/, (match, key) => values[key]);
}
