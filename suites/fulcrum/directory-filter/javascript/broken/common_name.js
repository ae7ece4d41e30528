function personFilter(name) {
  return `(cn=${name})`;
}
