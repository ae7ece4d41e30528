#include <stddef.h>
#include <string.h>

struct account {
    int number;
    const char *owner;
    int balance;
};

int account_balance(const struct account *accounts, int count, const char *user, int number, int *balance)
{
    const struct account *found = NULL;
    for (const struct account *each = accounts; each < accounts + count; each++) {
        if (each->number == number) {
            found = each;
        }
    }
    size_t length = strlen(user) + 1;
    if (found == NULL || strlen(found->owner) + 1 != length || memcmp(found->owner, user, length) != 0) {
        return -1;
    }
    *balance = found->balance;
    return 0;
}
