// fulcrum: begin
/**
 * Returns origin when it is https://shop.example or one of its subdomains, else null.
 *
 * allowedOrigin('https://admin.shop.example') // 'https://admin.shop.example'
 */
function allowedOrigin(origin) {
  // fulcrum: cut
