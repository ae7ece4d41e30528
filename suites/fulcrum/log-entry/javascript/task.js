// fulcrum: begin
/**
 * Returns the line of the activity log that says that user did action.
 *
 * logEntry('ann', 'login') // 'user=ann action=login'
 */
function logEntry(user, action) {
  // fulcrum: body
  const line = `user=${user} action=${action}`;
  return (
  // fulcrum: cut
