function isOwnImage(url) {
  const match = /^https?:\/\/([^/]+)/.exec(url);
  return match !== null && match[1].endsWith('images.example.com');
}
