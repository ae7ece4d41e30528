function redirectResponse(location) {
  const cleaned = location.replace('\r', '').replace('\n', '');
  return 'HTTP/1.1 302 Found\r\nLocation: ' + cleaned + '\r\n\r\n';
}
