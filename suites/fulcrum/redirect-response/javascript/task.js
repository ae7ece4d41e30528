// fulcrum: begin
/**
 * Returns the HTTP/1.1 response with status 302 Found that sends a browser to location.
 *
 * redirectResponse('/home') // 'HTTP/1.1 302 Found\r\nLocation: /home\r\n\r\n'
 */
function redirectResponse(location) {
  // fulcrum: cut
