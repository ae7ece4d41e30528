#include <stdio.h>
#include <string.h>

/*
 * Writes the SQL statement that selects the email of the user called name from the table users(name, email, password)
 * into sql, which has room for size characters. Returns 0, or -1 when it cannot be written.
 */
int query_user(const char *name, char *sql, size_t size)
{
    int length = snprintf(sql, size, "SELECT email FROM users WHERE name = %s", name);
    if (length < 0 || (size_t)length >= size) {
        return -1;
    }
    return 0;
}
