#include <stdio.h>
#include <stdlib.h>

void make_token(char *out, size_t length)
{
    FILE *source = fopen("/dev/urandom", "rb");
    if (source == NULL || fread(out, 1, length, source) != length) {
        abort();
    }
    fclose(source);
    for (size_t i = 0; i < length; i++) {
        int digit = (unsigned char)out[i] % 16;
        out[i] = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
    }
    out[length] = '\0';
}
