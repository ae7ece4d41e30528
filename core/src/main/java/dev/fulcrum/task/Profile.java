package dev.fulcrum.task;

/** What a sample may do while it is judged. */
public enum Profile {
    /** Computation only: no process, thread, socket or writable file. */
    PURE,
    /** Its own namespaces with a workspace: files, child processes and, where a task declares them, loopback services. */
    SYSTEM
}
