#include <stdio.h>

void session_cookie(const char *id, char *out, size_t size)
{
    snprintf(out, size, "session=%s; Path=/", id);
}
