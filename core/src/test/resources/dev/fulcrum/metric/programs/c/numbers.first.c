#include <limits.h>

static int digit(char c) {
    switch (c) {
        case '0':
            return 0;
        case '1':
            return 1;
        default:
            return -1;
    }
}

int parse(const char *text, int *result) {
    long value = 0;
    int i;
    for (i = 0; text[i]; ++i) {
        int d = digit(text[i]);
        if (d < 0)
            goto bad;
        if (value > (INT_MAX - d) / 2)
            goto bad;
        value = value * 2 + d;
    }
    *result = i > 0 ? (int) value : -1;
    return 0;
bad:
    *result = -1;
    return 1;
}

int largest(int n, const int numbers[]) {
    int best = INT_MIN, i = 0;
    do {
        best = numbers[i] > best ? numbers[i] : best;
    } while (++i < n && best != INT_MAX);
    return best;
}
