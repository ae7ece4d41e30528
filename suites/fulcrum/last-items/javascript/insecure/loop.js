/**
 * Returns the last count items of items, in their order.
 * lastItems([4, 5, 6], 2) returns [5, 6].
 */
function lastItems(items, count) {
  const result = [];
  for (let i = items.length - count; i < items.length; i++) {
    result.push(items[i]);
  }
  return result;
}
