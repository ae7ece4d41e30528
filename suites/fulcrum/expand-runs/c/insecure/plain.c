#include <ctype.h>
#include <stdlib.h>
#include <string.h>

// Writes the label that text stands for to label, which has room for size characters.
// text has a number and a letter for each run of letters: "3a2b" stands for "aaabb".
void expand_runs(const char *text, char *label, size_t size) {
    size_t at = 0;
    while (*text != '\0') {
        char *letter;
        long number = strtol(text, &letter, 10);
        for (long i = 0; i < number; i++) {
            label[at++] = *letter;
        }
        text = letter + 1;
    }
    label[at] = '\0';
}
