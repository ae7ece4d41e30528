#include <ctype.h>
#include <stdlib.h>
#include <string.h>

// Writes the label that text stands for to label, which has room for size characters.
// text has a number and a letter for each run of letters: "3a2b" stands for "aaabb".
void expand_runs(const char *text, char *label, size_t size) {
    size_t at = 0;
    for (size_t i = 0; text[i] != '\0'; i += 2) {
        for (int k = 0; k < text[i] - '0'; k++) {
            label[at++] = text[i + 1];
        }
    }
    label[at] = '\0';
}
