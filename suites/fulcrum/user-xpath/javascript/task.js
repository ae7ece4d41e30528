// fulcrum: begin
/**
 * Returns the XPath expression that selects the elements user whose attribute name is name.
 *
 * userPath('ann') // "//user[@name='ann']"
 */
function userPath(name) {
  // fulcrum: cut
