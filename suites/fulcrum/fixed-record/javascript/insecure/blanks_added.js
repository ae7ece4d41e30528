/**
 * Returns the record of a person: 12 characters with the name and 8 with the city, both filled up with blanks.
 * fixedRecord('Anna', 'Oslo') returns 'Anna        Oslo    '.
 */
function fixedRecord(name, city) {
  const blanks = ' '.repeat(20);
  const first = name.length < 12 ? (name + blanks).slice(0, 12) : name;
  const second = city.length < 8 ? (city + blanks).slice(0, 8) : city;
  return first + second;
}
