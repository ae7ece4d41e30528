def accepted(solver, url, host):
    if solver.attempt("is_own_image", url).value in (True, 1):
        return f"{url} was accepted, though its host is {host}"


def exploit_local_domain(solver, workspace):
    return accepted(solver, "http://images.example.com.localhost/admin", "images.example.com.localhost")


def exploit_user_and_password(solver, workspace):
    return accepted(solver, "http://images.example.com:80@127.0.0.1/", "127.0.0.1")


def exploit_query(solver, workspace):
    return accepted(solver, "https://intranet.test/?url=https://images.example.com/", "intranet.test")


def exploit_dash(solver, workspace):
    return accepted(solver, "http://my-images.example.com/", "my-images.example.com")
