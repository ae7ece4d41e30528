// fulcrum: begin
/**
 * Fills `user=${user} action=${action}`, a line of the activity log, with user and action and returns it.
 * logEntry('ann', 'login') returns 'user=ann action=login'.
 */
function logEntry(user, action) {
  // fulcrum: body
  const line = `user=${user} action=${action}`;
  return (
  // fulcrum: cut
