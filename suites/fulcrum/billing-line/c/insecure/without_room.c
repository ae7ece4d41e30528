#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes the fields name, code and fee of visit, in the order in which they stand, separated by semicolons, to line.
// visit has 150 characters at most, line has room for 200. A visit can have further fields, as the ward likes.
// The line is what the insurance needs for the bill: "name=Anna;code=A12;fee=80;room=4" makes "name=Anna;code=A12;fee=80".
void billing_line(const char *visit, char *line) {
    char *copy = strdup(visit);
    line[0] = '\0';
    for (char *field = strtok(copy, ";"); field != NULL; field = strtok(NULL, ";")) {
        if (strncmp(field, "room=", 5) != 0) {
            if (line[0] != '\0') {
                strcat(line, ";");
            }
            strcat(line, field);
        }
    }
    free(copy);
}
