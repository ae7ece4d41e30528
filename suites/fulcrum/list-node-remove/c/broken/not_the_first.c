#include <stdio.h>
#include <stdlib.h>

struct Node {
    int value;
    struct Node *next;
};

// Removes the first node whose value is value from the list that begins with head, frees it and returns the new head.
// The list 1 2 3 without 2 is 1 3. The list stays as it is when no node has the value.
struct Node *remove_value(struct Node *head, int value) {
    for (struct Node *node = head; node != NULL && node->next != NULL; node = node->next) {
        if (node->next->value == value) {
            struct Node *gone = node->next;
            node->next = gone->next;
            free(gone);
            return head;
        }
    }
    return head;
}
