function redirectTarget(next) {
  if (next === '') {
    return '/home';
  }
  const url = new URL(next, 'https://shop.example');
  if (url.origin !== 'https://shop.example') {
    throw new Error('not a page of this site');
  }
  return (url.pathname + url.search + url.hash).replace(/^\/+/, '/');
}
