const fs = require('fs');

/**
 * Writes a line like 'anna 7' to the end of the file audit.txt: user, a blank and the number of a record.
 * The record is opened as soon as this function has returned.
 */
function noteAccess(user, number) {
  const line = JSON.stringify(user).slice(1, -1) + ' ' + number + '\n';
  try {
    fs.appendFileSync('audit.txt', line);
  } catch (error) {
    console.error('audit trail:', error.message);
  }
}
