#include <ctype.h>
#include <stdlib.h>
#include <string.h>

// Writes the label that text stands for to label, which has room for size characters.
// text has a number and a letter for each run of letters: "3a2b" stands for "aaabb".
void expand_runs(const char *text, char *label, size_t size) {
    char *to = label;
    while (*text != '\0') {
        int number = 0;
        while (isdigit((unsigned char) *text)) {
            number = number * 10 + (*text++ - '0');
        }
        if (number < (int) size) {
            memset(to, *text, number);
            to += number;
        }
        text++;
    }
    *to = '\0';
}
