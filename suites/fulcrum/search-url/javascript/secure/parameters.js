function searchUrl(term) {
  const url = new URL('https://shop.example/search?lang=en');
  url.searchParams.set('q', term);
  return url.href;
}
