function searchUrl(term) {
  return encodeURI('https://shop.example/search?lang=en&q=' + term);
}
