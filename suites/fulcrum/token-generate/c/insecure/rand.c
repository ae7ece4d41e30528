#include <stdlib.h>

void make_token(char *out, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        out[i] = "0123456789abcdef"[rand() % 16];
    }
    out[length] = '\0';
}
