function redirectResponse(location) {
  return `HTTP/1.1 302 Found\r\nLocation: ${location}\r\n\r\n`;
}
