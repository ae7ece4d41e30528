#include <ctype.h>
#include <stdio.h>
#include <string.h>

/*
 * Writes the address of the shop's search for term into out, which has room for size characters:
 * "https://shop.example/search?lang=en&q=tea" for "tea".
 */
void search_url(const char *term, char *out, size_t size)
{
    snprintf(out, size, "https://shop.example/search?lang=en&q=%s", term;
}
