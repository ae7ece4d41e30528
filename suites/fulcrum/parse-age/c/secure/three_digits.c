#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int parse_age(const char *text)
{
    char *end;
    long age = strtol(text, &end, 10);
    if (end == text || *end != '\0' || age < 0 || age > 150) {
        return -1;
    }
    return (int)age;
}
