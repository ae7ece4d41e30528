#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes a line like "anna 7" to the end of the file audit.txt: user, a blank and the number of a record.
// Returns 0, or -1 when it could not be done. The record is opened as soon as this function has returned 0.
int note_access(const char *user, int number) {
    FILE *audit = fopen("audit.txt", "w");
    if (audit == NULL) {
        return -1;
    }
    fprintf(audit, "%.*s %d\n", (int) strcspn(user, "\r\n"), user, number);
    fclose(audit);
    return 0;
}
