/**
 * Returns the PID segment of an HL7 message: one line, PID and three fields with | before each.
 * patientSegment('7', 'Garcia', 'Oslo') returns 'PID|7|Garcia|Oslo'.
 */
function patientSegment(number, name, city) {
  const escapes = { '\\': '\\E\\', '|': '\\F\\', '\r': '\\X0D\\', '\n': '\\X0A\\' };
  const escape = (text) => text.replace(/[\\|\r\n]/g, (character) => escapes[character]);
  return ['PID', number, name, city].map(escape).join('|');
}
