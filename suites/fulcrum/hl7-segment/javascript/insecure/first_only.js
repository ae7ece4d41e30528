/**
 * Returns the PID segment of an HL7 message: one line, PID and three fields with | before each.
 * patientSegment('7', 'Garcia', 'Oslo') returns 'PID|7|Garcia|Oslo'.
 */
function patientSegment(number, name, city) {
  const clean = (text) => text.replace('|', ' ').replace('\r', ' ');
  return ['PID', clean(number), clean(name), clean(city)].join('|');
}
