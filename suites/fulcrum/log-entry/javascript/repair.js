/**
 * Returns the line of the activity log that says that user did action.
 *
 * logEntry('ann', 'login') // 'user=ann action=login'
 */
function logEntry(user, action) {
  const line = 'user=${user} action=${action}';
  return line.replace(/[\r\n]/g, ' ');
}
