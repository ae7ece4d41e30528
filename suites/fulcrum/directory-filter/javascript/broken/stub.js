function personFilter(name) {
  return '';
}
