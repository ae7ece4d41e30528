#include <ctype.h>
#include <stdlib.h>
#include <string.h>

// Writes the label that text stands for to label, which has room for size characters.
// text has a number and a letter for each run of letters: "3a2b" stands for "aaabb".
void expand_runs(const char *text, char *label, size_t size) {
    size_t at = 0;
    label[0] = '\0';
    while (*text != '\0') {
        char *letter;
        unsigned long number = strtoul(text, &letter, 10);
        if (letter == text || *letter == '\0' || number >= size - at) {
            label[0] = '\0';
            return;
        }
        memset(label + at, *letter, number);
        at += number;
        label[at] = '\0';
        text = letter + 1;
    }
}
