#include <stdlib.h>

int parse_age(const char *text)
{
    char *end;
    int age = (int)strtol(text, &end, 10);
    return end == text || age < 0 || age > 150 ? -1 : age;
}
