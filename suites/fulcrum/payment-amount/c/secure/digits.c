#include <ctype.h>
#include <string.h>

long long parse_amount(const char *text)
{
    size_t length = strlen(text);
    long long cents = 0;
    if (length < 4 || length > 15 || text[length - 3] != '.') {
        return -1;
    }
    for (size_t i = 0; i < length; i++) {
        if (i == length - 3) {
            continue;
        }
        if (!isdigit((unsigned char)text[i])) {
            return -1;
        }
        cents = cents * 10 + (text[i] - '0');
    }
    return cents;
}
