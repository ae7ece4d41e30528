#include <string.h>

int code_matches(const char *expected, const char *given) {
    size_t length = strlen(given);
    if (length != strlen(expected)) {
        return 0;
    }
    return strcmp(given, expected) == 0;
}
