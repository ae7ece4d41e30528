#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Calls snprintf to write "https://shop.example/search?lang=en&q=%s" with term, the address of a search, into out.
 * out has room for size characters. search_url("tea", out, 64) makes out "https://shop.example/search?lang=en&q=tea".
 */
void search_url(const char *term, char *out, size_t size)
{
    // fulcrum: body
    snprintf(out, size, "https://shop.example/search?lang=en&q=%s",
    // fulcrum: cut
