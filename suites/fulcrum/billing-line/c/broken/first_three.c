#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes the fields name, code and fee of visit, in the order in which they stand, separated by semicolons, to line.
// visit has 150 characters at most, line has room for 200. A visit can have further fields, as the ward likes.
// The line is what the insurance needs for the bill: "name=Anna;code=A12;fee=80;room=4" makes "name=Anna;code=A12;fee=80".
void billing_line(const char *visit, char *line) {
    int fields = 0;
    size_t at = 0;
    for (; visit[at] != '\0' && at < 190; at++) {
        if (visit[at] == ';' && ++fields == 3) {
            break;
        }
        line[at] = visit[at];
    }
    line[at] = '\0';
}
