function redirectResponse(location) {
  if (!/^[\x20-\x7e]*$/.test(location)) {
    throw new TypeError('invalid location');
  }
  return ['HTTP/1.1 302 Found', 'Location: ' + location, '', ''].join('\r\n');
}
