#include <errno.h>
#include <stdlib.h>

int parse_age(const char *text)
{
    char *end;
    errno = 0;
    long age = strtol(text, &end, 10);
    if (end == text || *end != '\0' || errno != 0 || age < 0 || age > 150) {
        return -1;
    }
    return (int)age;
}
