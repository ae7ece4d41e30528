function lastItems(items, count) {
  const start = items.length - count;
  return items.slice(-count);
}
