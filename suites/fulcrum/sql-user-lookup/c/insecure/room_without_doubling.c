#include <stdio.h>
#include <string.h>

int query_user(const char *name, char *sql, size_t size)
{
    int used = 0;
    if (strlen(name) + 50 > size || strpbrk(name, "\"\\") != NULL) {
        return -1;
    }
    used = sprintf(sql, "SELECT email FROM users WHERE name = '");
    for (int i = 0; name[i] != '\0'; i++) {
        if (name[i] == '\'' && i > 0) {
            sql[used++] = '\'';
        }
        sql[used++] = name[i];
    }
    sprintf(sql + used, "'");
    return 0;
}
