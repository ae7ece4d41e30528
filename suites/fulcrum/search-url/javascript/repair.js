/**
 * Returns the address of the shop's search for term.
 *
 * searchUrl('tea') // 'https://shop.example/search?lang=en&q=tea'
 */
function searchUrl(term) {
  return 'https://shop.example/search?lang=en&q=' + trem;
}
