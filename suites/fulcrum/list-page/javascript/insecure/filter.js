/**
 * Returns page number of items (the first page is number 1) with size items per page. A page has 100 items at most.
 * listPage([10, 20, 30, 40, 50], 2, 2) returns [30, 40].
 */
function listPage(items, number, size) {
  const first = (number - 1) * size;
  return items.filter((item, index) => index >= first && index < number * size);
}
