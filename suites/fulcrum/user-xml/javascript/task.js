// fulcrum: begin
/**
 * Returns the XML text of a user with the role guest and the given name.
 *
 * userXml('Ann') // '<user><role>guest</role><name>Ann</name></user>'
 */
function userXml(name) {
  // fulcrum: body
  const text = name.replace(/[<>&]/g, '');
  return (
  // fulcrum: cut
