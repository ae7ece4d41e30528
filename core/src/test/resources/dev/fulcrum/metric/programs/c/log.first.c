#include <stdarg.h>
#include <stdio.h>

#ifdef QUIET
static int level = 0;
#else
static int level = 1;
#endif

void note(const char *format, ...) {
    va_list arguments;
    if (!level) return;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
}

unsigned checksum(const unsigned char *bytes, unsigned long size) {
    unsigned sum = 0xFFu;
    unsigned long at = 0;
    while (at < size) {
        sum ^= bytes[at];
        for (int bit = 0; bit < 8; bit++) {
            if ((sum & 1u) && at % 2 == 0) {
                sum = (sum >> 1) ^ 0xA0u;
            } else {
                sum >>= 1;
            }
        }
        at++;
    }
    return ~sum;
}
