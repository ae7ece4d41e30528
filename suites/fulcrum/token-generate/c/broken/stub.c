#include <string.h>

void make_token(char *out, size_t length)
{
    memset(out, '0', length);
    out[length] = '\0';
}
