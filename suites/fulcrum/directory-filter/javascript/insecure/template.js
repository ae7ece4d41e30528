function personFilter(name) {
  return `(uid=${name})`;
}
