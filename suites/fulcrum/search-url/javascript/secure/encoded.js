function searchUrl(term) {
  return `https://shop.example/search?lang=en&q=${encodeURIComponent(term)}`;
}
