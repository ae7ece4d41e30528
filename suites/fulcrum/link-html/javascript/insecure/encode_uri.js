function homepageLink(url) {
  return '<a href="' + encodeURI(url) + '">Homepage</a>';
}
