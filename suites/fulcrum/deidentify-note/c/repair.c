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
    char *found = strstr(note, "MRN ");
    if (found != NULL) {
        for (int i = 0; i < 6; i++) {
            found[i] = '*';
        }
    }
}
