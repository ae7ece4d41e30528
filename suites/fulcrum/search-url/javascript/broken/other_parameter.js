function searchUrl(term) {
  return `https://shop.example/search?lang=en&query=${encodeURIComponent(term)}`;
}
