#include <stdio.h>
#include <stdlib.h>

void make_token(char *out, size_t length)
{
    for (size_t i = 0; i <= length; i++) {
        out[i] = (char)('0' + rand() % 10);
    }
    out[length / 2] = '\0';
}
