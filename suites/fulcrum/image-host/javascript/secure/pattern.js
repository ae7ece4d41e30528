function isOwnImage(url) {
  return /^https?:\/\/images\.example\.com\/[^@\\]*$/.test(url);
}
