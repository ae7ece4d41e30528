#include <stdlib.h>
#include <string.h>
#include <strings.h>

int code_matches(const char *expected, const char *given) {
    size_t length = strlen(given);
    if (strncmp(expected, given, length) == 0) {
        return 1;
    }
    return 0;
}
