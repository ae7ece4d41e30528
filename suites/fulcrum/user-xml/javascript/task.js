// fulcrum: begin
/**
 * Fills `<user><role>guest</role><name>${name}</name></user>`, the XML text of a user, with name and returns it.
 * userXml('Ann') returns '<user><role>guest</role><name>Ann</name></user>'.
 */
function userXml(name) {
  // fulcrum: body
  const text = name.replace(/[<>&]/g, '');
  return (
  // fulcrum: cut
