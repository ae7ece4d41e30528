#include <stddef.h>
#include <string.h>

// fulcrum: begin
/* Returns origin when it is https://shop.example or one of its subdomains such as https://admin.shop.example, else NULL. */
const char *allowed_origin(const char *origin)
{
    // fulcrum: cut
