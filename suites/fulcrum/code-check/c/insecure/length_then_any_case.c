#include <string.h>
#include <strings.h>

int code_matches(const char *expected, const char *given) {
    size_t length = strlen(given);
    if (length != strlen(expected)) {
        return 0;
    }
    return strncasecmp(given, expected, length) == 0;
}
