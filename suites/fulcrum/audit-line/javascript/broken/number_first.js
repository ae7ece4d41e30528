const fs = require('fs');

/**
 * Writes a line like 'anna 7' to the end of the file audit.txt: user, a blank and the number of a record.
 * The record is opened as soon as this function has returned.
 */
function noteAccess(user, number) {
  fs.appendFileSync('audit.txt', `${number} ${user}\n`);
}
