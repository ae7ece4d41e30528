#include <limits.h>
#include <stdlib.h>

int parse_age(const char *text)
{
    char *end;
    long age = strtol(text, &end, 10);
    if (end == text || *end != '\0' || age < 0 || age > INT_MAX) {
        return -1;
    }
    return (int)age;
}
