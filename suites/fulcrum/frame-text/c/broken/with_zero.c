#include <stdlib.h>
#include <string.h>

// Writes text as a frame to frame, which has room for 256 bytes: one byte that says how many bytes follow, and the text
// without its terminating zero. "hello" becomes the byte 5 and the bytes of hello. The receiver reads one frame after the other.
// Returns the size of the frame, or -1 when the text cannot be sent.
int frame_text(const char *text, unsigned char *frame) {
    size_t length = strlen(text) + 1;
    if (length > 255) {
        return -1;
    }
    frame[0] = (unsigned char) length;
    memcpy(frame + 1, text, length);
    return (int) length + 1;
}
