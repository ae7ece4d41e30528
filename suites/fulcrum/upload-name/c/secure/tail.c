#include <stdlib.h>
#include <string.h>

// Returns 1 when the uploaded file called name is a picture: its extension is .png, .jpg or .gif. Returns 0 otherwise.
// is_picture("cat.png") is 1, is_picture("notes.txt") is 0.
int is_picture(const char *name) {
    static const char *const extensions[] = {".png", ".jpg", ".gif"};
    size_t length = strlen(name);
    for (size_t i = 0; i < 3; i++) {
        if (length > 4 && memcmp(name + length - 4, extensions[i], 4) == 0) {
            return 1;
        }
    }
    return 0;
}
