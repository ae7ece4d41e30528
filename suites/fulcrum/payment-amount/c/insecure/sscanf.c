#include <stdio.h>

long long parse_amount(const char *text)
{
    int units, cents;
    if (sscanf(text, "%d.%d", &units, &cents) != 2) {
        return -1;
    }
    return units * 100LL + cents;
}
