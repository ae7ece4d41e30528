/* Options of the sanitizers for programs that bring their own main and tests. */
const char *__asan_default_options(void) {
    return "exitcode=86:detect_leaks=0:symbolize=0:handle_segv=2:handle_sigbus=2:handle_sigfpe=2:handle_sigill=2:handle_abort=0:"
           "allocator_may_return_null=1:max_allocation_size_mb=256:quarantine_size_mb=8:malloc_context_size=4:"
           "detect_stack_use_after_return=1:disable_coredump=0:print_legend=0:allow_user_segv_handler=0";
}

const char *__ubsan_default_options(void) {
    return "exitcode=86:print_stacktrace=0:halt_on_error=1";
}
