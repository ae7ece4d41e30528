#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes the fields name, code and fee of visit, in the order in which they stand, separated by semicolons, to line.
// visit has 150 characters at most, line has room for 200. A visit can have further fields, as the ward likes.
// The line is what the insurance needs for the bill: "name=Anna;code=A12;fee=80;room=4" makes "name=Anna;code=A12;fee=80".
void billing_line(const char *visit, char *line) {
    const char *field = visit;
    size_t at = 0;
    while (field != NULL) {
        const char *end = strchr(field, ';');
        size_t length = end != NULL ? (size_t) (end - field) : strlen(field);
        if (field[0] == 'n' || field[0] == 'c' || field[0] == 'f') {
            at += (size_t) sprintf(line + at, "%s%.*s", at > 0 ? ";" : "", (int) length, field);
        }
        field = end != NULL ? end + 1 : NULL;
    }
    line[at] = '\0';
}
