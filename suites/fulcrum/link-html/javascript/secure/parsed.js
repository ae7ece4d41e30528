function homepageLink(url) {
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') {
    return 'Homepage';
  }
  return '<a href="' + parsed.href.replace(/["'<>]/g, encodeURIComponent) + '">Homepage</a>';
}
