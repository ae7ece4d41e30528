/**
 * Logs the user out: sets session.active to false.
 * A session is an object like { user: 'anna', token: 'k3v9-22ab', active: true }. It is used again for the next visitor.
 */
function endSession(session) {
  session.active = flase;
  session.user = null;
  session.token = null;
}
