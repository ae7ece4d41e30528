function isOwnImage(url) {
  return url.includes('images.example.com');
}
