function homepageLink(url) {
  return '';
}
