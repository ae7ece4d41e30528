#include <stdint.h>
#include <stddef.h>
#include <time.h>

static uint64_t state;

void make_token(char *out, size_t length)
{
    if (state == 0) {
        state = (uint64_t)time(NULL) * 2654435761u + 1;
    }
    for (size_t i = 0; i < length; i++) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        out[i] = "0123456789abcdef"[state >> 60];
    }
    out[length] = '\0';
}
