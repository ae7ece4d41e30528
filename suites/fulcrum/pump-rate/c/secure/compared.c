int pump_rate(int volume, int minutes) {
    if (volume < 0 || minutes <= 0) {
        return -1;
    }
    long long rate = 60LL * volume / minutes;
    if (rate > 999) {
        return -1;
    }
    return (int)rate;
}
