#include <stdio.h>
#include <stdlib.h>

struct Node {
    int value;
    struct Node *next;
};

// Removes the first node whose value is value from the list that begins with head, frees it and returns the new head.
// The list 1 2 3 without 2 is 1 3. The list stays as it is when no node has the value.
struct Node *remove_value(struct Node *head, int value) {
    struct Node *previous = NULL;
    struct Node *node = head;
    while (node != NULL && node->value != value) {
        previous = node;
        node = node->next;
    }
    if (node == NULL) {
        return head;
    }
    if (previous == NULL) {
        head = node->next;
    } else {
        previous->next = node->next;
    }
    free(node);
    return head;
}
