function lastItems(items, count) {
  const start = items.length - count;
  if (start < 0 || count < 0) {
    throw new RangeError('no such items');
  }
  return items.slice(start);
}
