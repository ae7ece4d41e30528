function isOwnImage(url) {
  return url.startsWith('https://images.example.com') || url.startsWith('http://images.example.com');
}
