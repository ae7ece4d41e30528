/**
 * Returns the record of a person: 12 characters with the name and 8 with the city, both filled up with blanks.
 * fixedRecord('Anna', 'Oslo') returns 'Anna        Oslo    '.
 */
function fixedRecord(name, city) {
  const record = name.padEnd(12, ' ') + city.padEnd(8, ' ');
  return record.substring(0, 20);
}
