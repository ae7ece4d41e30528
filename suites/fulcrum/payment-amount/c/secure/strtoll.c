#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

long long parse_amount(const char *text)
{
    char *point, *end;
    if (strspn(text, "0123456789.") != strlen(text) || text[0] == '.') {
        return -1;
    }
    errno = 0;
    long long units = strtoll(text, &point, 10);
    if (errno != 0 || units > LLONG_MAX / 100 - 1 || *point != '.' || strlen(point) != 3) {
        return -1;
    }
    long cents = strtol(point + 1, &end, 10);
    return *end == '\0' ? units * 100 + cents : -1;
}
