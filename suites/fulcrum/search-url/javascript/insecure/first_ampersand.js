function searchUrl(term) {
  const encoded = term.replace('&', '%26').replace('#', '%23');
  return 'https://shop.example/search?lang=en&q=' + encoded;
}
