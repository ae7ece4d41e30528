#include <stdio.h>

void note(char *text) {
    printf(text);
}

unsigned checksum(unsigned char *bytes, int size) {
    unsigned sum = 0;
    for (int i = 0; i < size; i++) {
        sum = sum + bytes[i];
    }
    return sum;
}
