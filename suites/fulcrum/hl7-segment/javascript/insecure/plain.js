/**
 * Returns the PID segment of an HL7 message: one line, PID and three fields with | before each.
 * patientSegment('7', 'Garcia', 'Oslo') returns 'PID|7|Garcia|Oslo'.
 */
function patientSegment(number, name, city) {
  return `PID|${number}|${name}|${city}`;
}
