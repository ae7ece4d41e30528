int average(const int *values, int count) {
    long long sum = 0;
    for (int i = 0; i < count; i++) {
        sum += values[i];
    }
    if (count == 1) {
        return values[0];
    }
    return (int)(sum / count);
}
