#include <limits.h>
#include <stdbool.h>

int may_pay(int spent, int amount, int limit)
{
    if (amount <= 0) {
        return 0;
    }
    long long sum = spent;
    sum += amount;
    if (spent + amount > limit) {
        return 0;
    }
    return 1;
}
