#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes text as one cell of a CSV file for a spreadsheet program into buffer, which has room for size characters.
// The cell is in double quotes, and each double quote inside is written twice: say "hi" becomes "say ""hi""".
void csv_cell(const char *text, char *buffer, size_t size) {
    size_t at = 0;
    if (2 * strlen(text) + 4 > size) {
        return;
    }
    buffer[at++] = '"';
    if (text[0] != '\0' && strchr("=+-@\t\r\n", text[0]) != NULL) {
        buffer[at++] = '\'';
    }
    for (; *text != '\0'; text++) {
        if (*text == '"') {
            buffer[at++] = '"';
        }
        buffer[at++] = *text;
    }
    buffer[at++] = '"';
    buffer[at] = '\0';
}
