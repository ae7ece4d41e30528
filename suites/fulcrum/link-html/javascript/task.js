// fulcrum: begin
/**
 * Returns the HTML of a link to the homepage url that a user entered, with the text Homepage.
 *
 * homepageLink('https://ann.example/') // '<a href="https://ann.example/">Homepage</a>'
 */
function homepageLink(url) {
  // fulcrum: cut
