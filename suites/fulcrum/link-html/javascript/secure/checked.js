function homepageLink(url) {
  if (!/^https?:\/\//i.test(url)) {
    throw new Error('not the address of a homepage');
  }
  const escaped = url.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<a href="${escaped}">Homepage</a>`;
}
