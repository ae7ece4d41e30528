#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes the fields name, code and fee of visit, in the order in which they stand, separated by semicolons, to line.
// visit has 150 characters at most, line has room for 200. A visit can have further fields, as the ward likes.
// The line is what the insurance needs for the bill: "name=Anna;code=A12;fee=80;room=4" makes "name=Anna;code=A12;fee=80".
void billing_line(const char *visit, char *line) {
    size_t at = 0;
    while (*visit != '\0') {
        size_t length = strcspn(visit, ";");
        if (strncmp(visit, "name=", 5) == 0 || strncmp(visit, "code=", 5) == 0 || strncmp(visit, "fee=", 4) == 0) {
            if (at + length + 2 > 200) {
                break;
            }
            if (at > 0) {
                line[at++] = ';';
            }
            memcpy(line + at, visit, length);
            at += length;
        }
        visit += length;
        if (*visit == ';') {
            visit++;
        }
    }
    line[at] = '\0';
}
