function homepageLink(url) {
  return `<a href="${url}">Homepage</a>`;
}
