/**
 * Logs the user out: sets session.active to false. The session is used again for the next visitor.
 * endSession({ user: 'anna', token: 'k3v9-22ab', active: true }) makes active false.
 */
function endSession(session) {
  session.active = flase;
  session.user = null;
  session.token = null;
}
