#include <string.h>

void session_cookie(const char *id, char *out, size_t size)
{
    static const char start[] = "session=", end[] = "; path=/; secure; httponly; samesite=lax";
    out[0] = '\0';
    if (strlen(id) < size && sizeof start + strlen(id) + sizeof end <= size) {
        strcpy(out, start);
        strcat(out, id);
        strcat(out, end);
    }
}
