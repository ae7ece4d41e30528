#include <math.h>
#include <stdlib.h>

long long parse_amount(const char *text)
{
    char *end;
    double amount = strtod(text, &end);
    if (end == text || *end != '\0') {
        return -1;
    }
    return (long long)(amount * 100 + (amount < 0 ? -0.5 : 0.5));
}
