#include <ctype.h>
#include <stdlib.h>

int parse_age(const char *text)
{
    if (!isdigit((unsigned char)text[0])) {
        return -1;
    }
    return atoi(text);
}
