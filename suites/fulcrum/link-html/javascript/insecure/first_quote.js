function homepageLink(url) {
  if (url.toLowerCase().includes('javascript:')) {
    return 'Homepage';
  }
  return `<a href="${url.replace('<', '&lt;').replace('>', '&gt;')}">Homepage</a>`;
}
