#include <stdlib.h>

long long parse_amount(const char *text)
{
    return atoll(text) * 100;
}
