// fulcrum: begin
/**
 * Fills `https://shop.example/search?lang=en&q=${term}`, the address of a search, with term and returns it.
 * searchUrl('tea') returns 'https://shop.example/search?lang=en&q=tea'.
 */
function searchUrl(term) {
  // fulcrum: body
  const address = 'https://shop.example/search?lang=en&q=';
  return (
  // fulcrum: cut
