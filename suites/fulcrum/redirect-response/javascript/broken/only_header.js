function redirectResponse(location) {
  return 'Location: ' + location + '\r\n\r\n';
}
