#include <stdio.h>
#include <string.h>

#define LIMIT 64

/* Copies at most what fits. */
int copy_name(char *target, size_t size, const char *source) {
    size_t length = strlen(source);
    if (size == 0 || length >= size) {
        return -1; // no room
    }
    memcpy(target, source, length + 1);
    return (int) length;
}

int count_words(const char *text) {
    int words = 0;
    int inside = 0;
    for (const char *at = text; *at != '\0'; at++) {
        if (*at == ' ' || *at == '\t' || *at == '\n') {
            inside = 0;
        } else if (!inside) {
            inside = 1;
            words++;
        }
    }
    return words;
}
