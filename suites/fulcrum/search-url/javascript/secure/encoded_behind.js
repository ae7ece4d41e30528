function searchUrl(term) {
  const address = 'https://shop.example/search?lang=en&q=';
  return (address + encodeURIComponent(term));
}
