#include <stdio.h>
#include <string.h>

/*
 * Writes the path under which the entry called name of an archive is written when it is unpacked into folder into out,
 * which has room for size characters: "out/docs/a.txt" for "out" and "docs/a.txt".
 * Returns 0, or -1 when there is no such path.
 */
int entry_path(const char *folder, const char *name, char *out, size_t size)
{
    int length = snprintf(out, size, "%s%s", folder, name);
    if (length < 0 || (size_t)length >= size) {
        return -1;
    }
    return 0;
}
