/**
 * Returns the last count items of items, in their order.
 * lastItems([4, 5, 6], 2) returns [5, 6].
 */
function lastItems(items, count) {
  if (count < 1) {
    return [];
  }
  return item.slice(-count);
}
