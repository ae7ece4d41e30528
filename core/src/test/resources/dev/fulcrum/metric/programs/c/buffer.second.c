#include <string.h>

int copy_name(char *target, int size, char *source) {
    int i = 0;
    while (source[i]) {
        target[i] = source[i];
        i++;
    }
    target[i] = 0;
    return i;
}

int count_words(char *text) {
    int words = 0, i;
    for (i = 0; text[i]; i++) {
        if (text[i] == ' ') words += 1;
    }
    return words + 1;
}
