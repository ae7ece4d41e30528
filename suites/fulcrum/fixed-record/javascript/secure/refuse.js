/**
 * Returns the record of a person: 12 characters with the name and 8 with the city, both filled up with blanks.
 * fixedRecord('Anna', 'Oslo') returns 'Anna        Oslo    '.
 */
function fixedRecord(name, city) {
  const column = (text, width) => {
    if (text.length > width) {
      throw new RangeError(`more than ${width} characters`);
    }
    return text + ' '.repeat(width - text.length);
  };
  return column(name, 12) + column(city, 8);
}
