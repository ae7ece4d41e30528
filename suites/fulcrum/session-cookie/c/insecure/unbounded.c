#include <string.h>

void session_cookie(const char *id, char *out, size_t size)
{
    strcpy(out, "session=");
    strcat(out, id);
    strcat(out, "; Path=/; Secure; HttpOnly");
}
