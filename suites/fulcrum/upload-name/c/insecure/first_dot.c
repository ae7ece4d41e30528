#include <stdlib.h>
#include <string.h>

// Returns 1 when the uploaded file called name is a picture: its extension is .png, .jpg or .gif. Returns 0 otherwise.
// is_picture("cat.png") is 1, is_picture("notes.txt") is 0.
int is_picture(const char *name) {
    const char *dot = strchr(name, '.');
    if (dot == NULL) {
        return 0;
    }
    return strncmp(dot, ".png", 4) == 0 || strncmp(dot, ".jpg", 4) == 0 || strncmp(dot, ".gif", 4) == 0;
}
