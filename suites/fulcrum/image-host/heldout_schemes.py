def exploit_local_file(solver, workspace):
    for url in ("file://images.example.com/etc/passwd", "gopher://images.example.com/_x", "shttp://images.example.com/y.png"):
        if solver.another().attempt("is_own_image", url).value in (True, 1):
            return f"the program loads {url}"
