#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

// fulcrum: begin
/*
 * Returns 1 when strcmp finds given equal to expected, else 0: the text typed at the door and the access code.
 * code_matches("k7Qd93", "k7Qd93") returns 1.
 * code_matches("k7Qd93", "a1b2c3") returns 0.
 */
int code_matches(const char *expected, const char *given) {
    // fulcrum: body
    size_t length = strlen(given);
    if (length != strlen(expected)) {
        return 0;
    }
    return
    // fulcrum: cut
