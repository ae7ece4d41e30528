function searchUrl(term) {
  return ['https://shop.example/search?lang=en', 'q=' + term.split(' ').join('+')].join('&');
}
