#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static size_t append(char *buffer, size_t size, size_t at, const char *text) {
    size_t length = strlen(text);
    if (at + length + 1 > size) {
        return at;
    }
    memcpy(buffer + at, text, length + 1);
    return at + length;
}

static size_t append_field(char *buffer, size_t size, size_t at, const char *field) {
    at = append(buffer, size, at, "|");
    for (; *field != '\0'; field++) {
        char single[2] = {*field, '\0'};
        const char *piece = single;
        switch (*field) {
            case '|': piece = "\\F\\"; break;
            case '\\': piece = "\\E\\"; break;
            case '\r': piece = "\\X0D\\"; break;
            case '\n': piece = "\\X0A\\"; break;
            default: break;
        }
        at = append(buffer, size, at, piece);
    }
    return at;
}

// Writes the PID segment of an HL7 message to buffer, which has room for size characters: one line, PID and three fields with | before each.
// The fields "7", "Garcia" and "Oslo" make PID|7|Garcia|Oslo
void patient_segment(const char *number, const char *name, const char *city, char *buffer, size_t size) {
    size_t at = append(buffer, size, 0, "PID");
    at = append_field(buffer, size, at, number);
    at = append_field(buffer, size, at, name);
    append_field(buffer, size, at, city);
}
