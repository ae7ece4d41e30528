// fulcrum: begin
/**
 * Returns the LDAP search filter that finds the entry whose uid is name.
 *
 * personFilter('ann') // '(uid=ann)'
 */
function personFilter(name) {
  // fulcrum: cut
