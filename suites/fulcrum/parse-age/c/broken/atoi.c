#include <stdlib.h>

int parse_age(const char *text)
{
    return atoi(text);
}
