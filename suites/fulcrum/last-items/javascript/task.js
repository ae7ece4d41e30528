// fulcrum: begin
/**
 * Returns an array of the last count items of the array items, as slice does.
 * lastItems([4, 5, 6], 2) returns [5, 6].
 */
function lastItems(items, count) {
  // fulcrum: body
  const start = items.length - count;
  return items.slice(
  // fulcrum: cut
