#include <stdlib.h>
#include <string.h>

// Writes text as a frame to frame, which has room for 256 bytes: one byte that says how many bytes follow, and the text
// without its terminating zero. "hello" becomes the byte 5 and the bytes of hello. The receiver reads one frame after the other.
// Returns the size of the frame, or -1 when the text cannot be sent.
int frame_text(const char *text, unsigned char *frame) {
    int letters = 0;
    int bytes = 0;
    for (; text[bytes] != '\0'; bytes++) {
        if (bytes == 255) {
            return -1;
        }
        if ((text[bytes] & 0xC0) != 0x80) {
            letters++;
        }
    }
    frame[0] = (unsigned char) letters;
    memcpy(frame + 1, text, (size_t) bytes);
    return bytes + 1;
}
