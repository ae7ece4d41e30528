#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes the PID segment of an HL7 message to buffer, which has room for size characters: one line, PID and three fields with | before each.
// The fields "7", "Garcia" and "Oslo" make PID|7|Garcia|Oslo
void patient_segment(const char *number, const char *name, const char *city, char *buffer, size_t size) {
    if (strchr(number, '|') || strchr(name, '|') || strchr(city, '|')) {
        return;
    }
    strcpy(buffer, "PID|");
    strncat(buffer, number, size - strlen(buffer) - 1);
    strncat(buffer, "|", size - strlen(buffer) - 1);
    strncat(buffer, name, size - strlen(buffer) - 1);
    strncat(buffer, "|", size - strlen(buffer) - 1);
    strncat(buffer, city, size - strlen(buffer) - 1);
}
