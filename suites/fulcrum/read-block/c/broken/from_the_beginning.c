#include <stdlib.h>
#include <string.h>

// Copies wanted bytes of data, which has length bytes, from position on to block, which has room for 64 bytes.
// Returns how many were copied: fewer when data or the block ends before; -1 when position lies outside of data.
// 3 bytes of "abcdef" from position 2 on are "cde".
int read_block(const char *data, int length, int position, int wanted, char *block) {
    if (position < 0 || position >= length || wanted < 0 || wanted > length || wanted > 64) {
        return -1;
    }
    memcpy(block, data, (size_t) wanted);
    return wanted;
}
