function homepageLink(url) {
  if (!url.startsWith('http')) {
    throw new Error('not the address of a homepage');
  }
  return `<a href="${url}">Homepage</a>`;
}
