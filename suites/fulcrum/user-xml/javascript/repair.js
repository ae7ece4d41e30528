/**
 * Returns the XML text of a user with the role guest and the given name.
 *
 * userXml('Ann') // '<user><role>guest</role><name>Ann</name></user>'
 */
function userXml(name) {
  return '<user><role>guest</role><name>' + nam + '</name></user>';
}
