#include <ctype.h>
#include <stdlib.h>
#include <string.h>

// Writes the label that text stands for to label, which has room for size characters.
// text has a number and a letter for each run of letters: "3a2b" stands for "aaabb".
void expand_runs(const char *text, char *label, size_t size) {
    size_t at = 0;
    unsigned long number = 0;
    for (; *text != '\0'; text++) {
        if (isdigit((unsigned char) *text)) {
            if (number < 100000) {
                number = number * 10 + (unsigned long) (*text - '0');
            }
            continue;
        }
        while (number > 0 && at + 1 < size) {
            label[at++] = *text;
            number--;
        }
        number = 0;
    }
    label[at] = '\0';
}
