/**
 * Returns the PID segment of an HL7 message: one line, PID and three fields with | before each.
 * patientSegment('7', 'Garcia', 'Oslo') returns 'PID|7|Garcia|Oslo'.
 */
function patientSegment(number, name, city) {
  const segment = `PID|${number}|${name}|${city}`;
  if (segment.split('|').length !== 4 || /[\r\n]/.test(segment)) {
    throw new Error('a field contains a separator');
  }
  return segment;
}
