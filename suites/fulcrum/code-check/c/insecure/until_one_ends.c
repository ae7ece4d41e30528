#include <stdlib.h>
#include <string.h>
#include <strings.h>

// Returns 1 when given, the text that somebody typed at the door, is the access code expected, and 0 otherwise.
// code_matches("k7Qd93", "k7Qd93") is 1, code_matches("k7Qd93", "a1b2c3") is 0.
int code_matches(const char *expected, const char *given) {
    while (*expected != '\0' && *given != '\0') {
        if (*expected != *given) {
            return 0;
        }
        expected++;
        given++;
    }
    return 1;
}
