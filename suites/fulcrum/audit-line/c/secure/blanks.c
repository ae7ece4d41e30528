#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes a line like "anna 7" to the end of the file audit.txt: user, a blank and the number of a record.
// Returns 0, or -1 when it could not be done. The record is opened as soon as this function has returned 0.
int note_access(const char *user, int number) {
    FILE *audit = fopen("audit.txt", "a");
    if (!audit) {
        return -1;
    }
    for (; *user != '\0'; user++) {
        fputc((unsigned char) *user < ' ' ? '_' : *user, audit);
    }
    fprintf(audit, " %d\n", number);
    int failed = ferror(audit);
    if (fclose(audit) != 0 || failed) {
        return -1;
    }
    return 0;
}
