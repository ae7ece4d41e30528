function lastItems(items, count) {
  const start = items.length - count;
  return items.slice(count > 0 ? Math.max(start, 0) : items.length);
}
