#include <stdlib.h>
#include <sys/random.h>

void make_token(char *out, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char byte;
        if (getrandom(&byte, 1, 0) != 1) {
            abort();
        }
        out[i] = "0123456789abcdef"[byte & 15];
    }
    out[length] = '\0';
}
