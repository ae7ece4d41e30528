#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes text as one cell of a CSV file for a spreadsheet program into buffer, which has room for size characters.
// The cell is in double quotes, and each double quote inside is written twice: say "hi" becomes "say ""hi""".
void csv_cell(const char *text, char *buffer, size_t size) {
    snprintf(buffer, size, "\"%s\"", text);
    buffer[size - 1] = '\0';
}
