#include <stdio.h>

void session_cookie(const char *id, char *out, size_t size)
{
    int used = snprintf(out, size, "session=%s", id);
    if (used >= 0 && (size_t)used < size) {
        snprintf(out + used, size - (size_t)used, "; Path=/; Secure");
    }
}
