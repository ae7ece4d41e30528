#include <stdio.h>
#include <stdlib.h>
#include <time.h>

void make_token(char *out, size_t length)
{
    static int seeded = 0;
    if (!seeded) {
        srand((unsigned)time(NULL));
        seeded = 1;
    }
    for (size_t i = 0; i < length; i++) {
        sprintf(out + i, "%x", rand() & 15);
    }
    out[length] = '\0';
}
