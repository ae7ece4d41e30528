#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/*
 * Writes a new random session token into out: length hexadecimal characters and the terminating NUL.
 */
void make_token(char *out, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        out[i] = 'a' + rand() % 16;
    }
    out[length] = '\0';
}
