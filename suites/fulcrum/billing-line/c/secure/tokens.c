#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes the fields name, code and fee of visit, in the order in which they stand, separated by semicolons, to line.
// visit has 150 characters at most, line has room for 200. A visit can have further fields, as the ward likes.
// The line is what the insurance needs for the bill: "name=Anna;code=A12;fee=80;room=4" makes "name=Anna;code=A12;fee=80".
void billing_line(const char *visit, char *line) {
    static const char *const wanted[] = {"name", "code", "fee"};
    char *copy = strdup(visit);
    char *rest = copy;
    char *field;
    line[0] = '\0';
    while ((field = strsep(&rest, ";")) != NULL) {
        size_t key = strcspn(field, "=");
        for (int i = 0; i < 3; i++) {
            if (key == strlen(wanted[i]) && memcmp(field, wanted[i], key) == 0 && strlen(line) + strlen(field) < 198) {
                strcat(line, line[0] == '\0' ? "" : ";");
                strcat(line, field);
            }
        }
    }
    free(copy);
}
