/**
 * Fills `https://shop.example/search?lang=en&q=${term}`, the address of a search, with term and returns it.
 * searchUrl('tea') returns 'https://shop.example/search?lang=en&q=tea'.
 */
function searchUrl(term) {
  return 'https://shop.example/search?lang=en&q=' + trem;
}
