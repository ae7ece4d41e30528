int last_items(const int *items, int length, int count, int *result) {
    int copied = count < length ? count : length;
    for (int i = 0; i < copied; i++) {
        result[i] = items[length - count + i];
    }
    return copied;
}
