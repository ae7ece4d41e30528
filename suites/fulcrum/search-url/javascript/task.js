// fulcrum: begin
/**
 * Returns the address of the shop's search for term.
 *
 * searchUrl('tea') // 'https://shop.example/search?lang=en&q=tea'
 */
function searchUrl(term) {
  // fulcrum: body
  const address = 'https://shop.example/search?lang=en&q=';
  return (
  // fulcrum: cut
