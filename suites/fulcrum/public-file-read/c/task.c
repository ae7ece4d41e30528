#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Puts the text of the file path into out, which has room for size characters. Returns 0, or -1 when there is no such file. */
static int file_text(const char *path, char *out, size_t size)
{
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return -1;
    }
    size_t length = fread(out, 1, size - 1, file);
    out[length] = '\0';
    fclose(file);
    return 0;
}

// fulcrum: begin
/*
 * Joins folder, "/" and name to the path of a file inside folder and returns file_text(path, out, size).
 * out has room for size characters. read_public("public", "hello.txt", out, 64) returns 0 and makes out "Hello!".
 */
int read_public(const char *folder, const char *name, char *out, size_t size)
{
    // fulcrum: body
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    if (strstr(name, "../")
    // fulcrum: cut
