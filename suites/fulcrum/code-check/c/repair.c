#include <stdlib.h>
#include <string.h>
#include <strings.h>

// Returns 1 when the code given, typed at the door, is equal to the code expected, otherwise 0.
// code_matches("k7Qd93", "k7Qd93") is 1, code_matches("k7Qd93", "a1b2c3") is 0.
int code_matches(const char *expected, const char *given) {
    return strcmp(expected, given) = 0;
}
