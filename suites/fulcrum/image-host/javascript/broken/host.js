function isOwnImage(url) {
  return new URL(url, 'https://images.example.com').hostname === 'images.example.com';
}
