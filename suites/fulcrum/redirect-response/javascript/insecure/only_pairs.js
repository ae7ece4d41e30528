function redirectResponse(location) {
  const lines = ['HTTP/1.1 302 Found', 'Location: ' + location.split('\r\n')[0]];
  return lines.join('\r\n') + '\r\n\r\n';
}
