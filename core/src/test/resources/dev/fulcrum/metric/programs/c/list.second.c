#include <stdlib.h>

struct node { int value; struct node *next; };

struct node *push(struct node *head, int value) {
    struct node *n = (struct node *) malloc(sizeof(struct node));
    n->value = value;
    n->next = head;
    return n;
}

int sum(struct node *head) {
    if (!head) return 0;
    return head->value + sum(head->next);
}

void release(struct node *head) {
    for (; head; head = head->next) {
        free(head);
    }
}
