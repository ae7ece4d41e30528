function homepageLink(url) {
  return `<a src="${url}">Homepage</a>`;
}
