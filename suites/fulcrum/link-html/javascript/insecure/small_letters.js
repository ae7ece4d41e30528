function homepageLink(url) {
  if (url.startsWith('javascript:')) {
    throw new Error('not the address of a homepage');
  }
  return '<a href="' + url.replace(/"/g, '&quot;') + '">Homepage</a>';
}
