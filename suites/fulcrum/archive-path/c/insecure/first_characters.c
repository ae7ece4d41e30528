#include <stdio.h>
#include <string.h>

int entry_path(const char *folder, const char *name, char *out, size_t size)
{
    if (name[0] == '/' || strncmp(name, "../", 3) == 0) {
        return -1;
    }
    if (snprintf(out, size, "%s/%s", folder, name) >= (int)size) {
        return -1;
    }
    return 0;
}
