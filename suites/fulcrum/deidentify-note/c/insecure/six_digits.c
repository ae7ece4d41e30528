#define _GNU_SOURCE
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

// Replaces every digit of each medical record number in note by a star.
// A medical record number is MRN in capital or small letters, a blank or a colon or both, and 6 to 8 digits.
// "seen today, MRN 483920, pulse 72" becomes "seen today, MRN ******, pulse 72".
void hide_numbers(char *note) {
    for (size_t i = 0; note[i] != '\0'; i++) {
        if (strncasecmp(note + i, "mrn", 3) == 0) {
            size_t at = i + 3 + strspn(note + i + 3, ": ");
            for (size_t k = 0; k < 6 && isdigit((unsigned char) note[at + k]); k++) {
                note[at + k] = '*';
            }
        }
    }
}
