#include <stdio.h>
#include <string.h>

/*
 * Writes the HTML of a link to the homepage url that a user entered, with the text Homepage, into out, which has room for
 * size characters: <a href="https://ann.example/">Homepage</a> for "https://ann.example/".
 */
void homepage_link(const char *url, char *out, size_t size)
{
    snprintf(out, size, "<a href=%s>Homepage</a>", url);
}
