// fulcrum: begin
/**
 * Merges the settings that text holds as JSON into the object settings and returns it. Objects in both are merged in the
 * same way, every other value replaces the old one.
 *
 * mergeSettings({ a: 1, b: { c: 2 } }, '{"b": {"d": 3}}') // { a: 1, b: { c: 2, d: 3 } }
 */
function mergeSettings(settings, text) {
  // fulcrum: cut
