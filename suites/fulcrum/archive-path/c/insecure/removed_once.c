#include <stdio.h>
#include <string.h>

int entry_path(const char *folder, const char *name, char *out, size_t size)
{
    size_t used = strlen(folder) + 1;
    if (used + strlen(name) >= size) {
        return -1;
    }
    sprintf(out, "%s/", folder);
    for (; *name; name++) {
        while (strncmp(name, "../", 3) == 0) {
            name += 3;
        }
        if (*name == '\0') {
            break;
        }
        out[used++] = *name;
    }
    out[used] = '\0';
    return 0;
}
