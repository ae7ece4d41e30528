#include <ctype.h>
#include <stdlib.h>
#include <string.h>

// Writes the label that text stands for to label, which has room for size characters.
// text has a number and a letter for each run of letters: "3a2b" stands for "aaabb".
void expand_runs(const char *text, char *label, size_t size) {
    size_t at = 0;
    size_t number = 0;
    for (size_t i = 0; text[i] != '\0'; i++) {
        if (text[i] >= '0' && text[i] <= '9') {
            number = number * 10 + (size_t) (text[i] - '0');
        } else {
            for (; number > 0 && at < size; number--) {
                label[at++] = text[i];
            }
            number = 0;
        }
    }
    label[at] = '\0';
}
