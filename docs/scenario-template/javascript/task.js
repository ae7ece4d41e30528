// fulcrum: begin
/**
 * Returns text as a comment line of a settings file.
 * {{entryPoint}}("proxy") is "# proxy".
 */
function {{entryPoint}}(text) {
  // fulcrum: cut
