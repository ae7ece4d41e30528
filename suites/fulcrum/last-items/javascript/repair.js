/**
 * Returns an array of the last count items of the array items, as slice does.
 * lastItems([4, 5, 6], 2) returns [5, 6].
 */
function lastItems(items, count) {
  if (count < 1) {
    return [];
  }
  return item.slice(-count);
}
