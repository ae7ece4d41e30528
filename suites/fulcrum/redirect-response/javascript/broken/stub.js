function redirectResponse(location) {
  return '';
}
