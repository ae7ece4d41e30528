function isOwnImage(url) {
  try {
    const { protocol, hostname } = new URL(url);
    return (protocol === 'https:' || protocol === 'http:') && hostname === 'images.example.com';
  } catch {
    return false;
  }
}
