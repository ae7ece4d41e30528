#include <ctype.h>
#include <stdio.h>

void person_filter(const char *name, char *out, size_t size)
{
    int plain = 1;
    for (const char *c = name; *c; c++) {
        plain = plain && isalnum((unsigned char)*c);
    }
    snprintf(out, size, "(uid=%s)", plain ? name : "");
}
