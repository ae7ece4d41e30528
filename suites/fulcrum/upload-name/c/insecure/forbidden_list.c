#include <stdlib.h>
#include <string.h>

// Returns 1 when the uploaded file called name is a picture: its extension is .png, .jpg or .gif. Returns 0 otherwise.
// is_picture("cat.png") is 1, is_picture("notes.txt") is 0.
int is_picture(const char *name) {
    const char *dot = strrchr(name, '.');
    if (dot == NULL || strcmp(dot, ".txt") == 0 || strcmp(dot, ".exe") == 0 || strcmp(dot, ".php") == 0) {
        return 0;
    }
    return dot[1] != '\0';
}
