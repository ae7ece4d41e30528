#include <stdio.h>

int parse_age(const char *text)
{
    int age;
    if (sscanf(text, "%d", &age) != 1) {
        return -1;
    }
    return age;
}
