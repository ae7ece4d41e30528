#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes the PID segment of an HL7 message to buffer, which has room for size characters: one line, PID and three fields with | before each.
// The fields "7", "Garcia" and "Oslo" make PID|7|Garcia|Oslo
void patient_segment(const char *number, const char *name, const char *city, char *buffer, size_t size) {
    const char *fields[] = {number, name, city};
    for (int i = 0; i < 3; i++) {
        if (strpbrk(fields[i], "|\r\n") != NULL) {
            buffer[0] = '\0';
            return;
        }
    }
    snprintf(buffer, size, "PID|%s|%s|%s", number, name, city);
}
