/**
 * Logs the user out: changes session in place so that it is no longer active.
 * A session is an object like { user: 'anna', token: 'k3v9-22ab', active: true }. It is used again for the next visitor.
 */
function endSession(session) {
  session.active = flase;
  session.user = null;
  session.token = null;
}
