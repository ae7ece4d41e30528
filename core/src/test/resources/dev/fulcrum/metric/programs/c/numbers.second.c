int parse(const char *text, int *result) {
    int value = 0;
    for (int i = 0; text[i]; i++) {
        value = value * 2 + (text[i] - '0');
    }
    *result = value;
    return 0;
}

int largest(int n, int *numbers) {
    int best = numbers[0];
    for (int i = 1; i < n; i++) {
        if (numbers[i] > best) {
            best = numbers[i];
        }
    }
    return best;
}
