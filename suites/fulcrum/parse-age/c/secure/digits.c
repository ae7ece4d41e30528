#include <string.h>

int parse_age(const char *text)
{
    size_t length = strlen(text);
    if (length == 0 || length > 3 || strspn(text, "0123456789") != length) {
        return -1;
    }
    int age = 0;
    for (size_t i = 0; i < length; i++) {
        age = 10 * age + (text[i] - '0');
    }
    return age <= 130 ? age : -1;
}
